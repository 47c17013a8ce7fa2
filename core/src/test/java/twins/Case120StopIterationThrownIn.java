package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration thrown in and not caught is converted as well. */
public final class Case120StopIterationThrownIn {
    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        Co.yield(2);
        return Co.done();
    }

    public static void main(String[] args) {
        var stop = new StopIteration("from outside");
        var g = start(gen());
        try {
            g.raise(stop);
        } catch (IllegalStateException e) {
            say("out", e, "cause is the thrown one", e.getCause() == stop);
        }
        step("next", g::next);
    }
}
