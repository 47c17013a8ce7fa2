package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration thrown into a delegating pair is converted at the inner edge. */
public final class Case204StopIterationThrownThrough {
    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        Co.yield(1);
        Co.yield(2);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Void, Void> outer() {
        try {
            Co.yieldFrom(inner());
        } catch (StopIteration e) {
            say("wrong: raw StopIteration");
        } catch (IllegalStateException e) {
            say("outer sees", e, "cause", e.getCause());
            Co.yield("recovered");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("throw", () -> g.raise(new StopIteration("s")));
        step("next", g::next);
    }
}
