package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;

/** Asking a generator for its iterator gives the same object, with no rewind. */
public final class Case007IterReturnsSelf {
    private Case007IterReturnsSelf() {}

    @Coroutine
    static Generator<Integer, Void, Void> three() {
        Co.yield(1);
        Co.yield(2);
        Co.yield(3);
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = three();
        say("same object", g.iterator() == g);
        step("next", g::next);
        Iterator<Integer> it = g.iterator();
        step("through iterator", it::next);
        step("through generator", g::next);
    }
}
