package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A delegate that raises StopIteration during close: the delegator sees a RuntimeError. */
public final class Case236StopIterationRaisedWhileClosingAChain {
    private Case236StopIterationRaisedWhileClosingAChain() {}

    public static void main(String[] args) {
        var g = outer();
        g.next();
        step("close", () -> {
            g.close();
            return null;
        });
        step("next", g::next);
    }

    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        try {
            Co.yield(1);
        } finally {
            throw new StopIteration("bad manners");
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        try {
            Co.yieldFrom(inner());
        } catch (IllegalStateException e) {
            say("outer sees", e, "cause", e.getCause());
            throw e;
        }
        return Co.done();
    }
}
