package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Delegating again to one that has failed gives none. */
public final class Case539FailedDelegateAgain {
    private Case539FailedDelegateAgain() {}

    @Coroutine
    static Generator<Object, Object, Object> failing() {
        Co.yield(1);
        throw new AppError("broken");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        for (int i = 0; i < 3; i++) {
            try {
                Object r = Co.yieldFrom(d);
                say("round", i, r);
            } catch (AppError e) {
                say("round", i, e);
            }
        }
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(failing());
        step("next", g::next);
        step("next", g::next);
    }
}
