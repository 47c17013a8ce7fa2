package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration raised in answer to close is converted, not taken as a clean end. */
public final class Case127StopIterationWhileClosing {
    @Coroutine
    @SuppressWarnings("finally")
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } finally {
            throw new StopIteration("at close");
        }
    }

    public static void main(String[] args) {
        var g = start(gen());
        try {
            g.close();
        } catch (IllegalStateException e) {
            say("out", e, "cause", e.getCause());
        }
        step("next", g::next);
    }
}
