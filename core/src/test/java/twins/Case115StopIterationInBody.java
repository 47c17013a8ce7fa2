package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration raised in the body leaves as another error with the original as its cause. */
public final class Case115StopIterationInBody {
    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        throw new StopIteration("oops");
    }

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        try {
            g.next();
        } catch (IllegalStateException e) {
            say("out", e, "cause", e.getCause());
        }
        step("next", g::next);
    }
}
