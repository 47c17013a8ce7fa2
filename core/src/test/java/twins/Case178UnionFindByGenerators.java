package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Each element of a set is a generator that hands out its current root. */
public final class Case178UnionFindByGenerators {
    static final class Element {
        private final String label;
        private final Generator<String, Void, Void> finder;
        private Element up;

        Element(String label) {
            this.label = label;
            this.finder = findLoop();
        }

        @Coroutine
        private Generator<String, Void, Void> findLoop() {
            while (up == null) {
                Co.yield(label);
            }
            while (true) {
                Co.yield(up.finder.next());
            }
        }
    }

    static List<String> roots(List<Element> items) {
        return items.stream().map(e -> e.finder.next()).toList();
    }

    public static void main(String[] args) {
        List<Element> items =
                List.of("a", "b", "c", "d", "e", "f").stream().map(Element::new).toList();
        say(roots(items));
        items.get(0).up = items.get(1);
        say(roots(items));
        items.get(4).up = items.get(5);
        items.get(1).up = items.get(2);
        say(roots(items));
        items.get(2).up = items.get(5);
        say(roots(items));
    }
}
