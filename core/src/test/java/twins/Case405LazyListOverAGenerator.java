package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A list view that fetches from a generator on demand and remembers. */
public final class Case405LazyListOverAGenerator {
    private Case405LazyListOverAGenerator() {}

    static class Lazy<T> {
        private final Generator<T, ?, ?> gen;
        private final List<T> known = new ArrayList<>();

        Lazy(Generator<T, ?, ?> gen) {
            this.gen = gen;
        }

        T at(int i) {
            while (known.size() <= i) {
                known.add(gen.next());
            }
            return known.get(i);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> squares() {
        int n = 0;
        while (n < 4) {
            say("compute", n);
            Co.yield(n * n);
            n++;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var z = new Lazy<>(squares());
        step("at 2", () -> z.at(2));
        step("at 0", () -> z.at(0));
        step("at 3", () -> z.at(3));
        step("at 4", () -> z.at(4));
    }
}
