package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;

/** The expression after yield from and its iterator are evaluated once. */
public final class Case219DelegateExpressionEvaluatedOnce {
    private Case219DelegateExpressionEvaluatedOnce() {}

    public static void main(String[] args) {
        for (int v : outer()) {
            say(v);
        }
    }

    record Bag(List<Integer> items) implements Iterable<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            say("iterator made");
            return items.iterator();
        }
    }

    static Bag make() {
        say("expression evaluated");
        return new Bag(List.of(1, 2));
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        Co.yieldFrom(make());
        Co.yieldFrom(make());
        return Co.done();
    }
}
