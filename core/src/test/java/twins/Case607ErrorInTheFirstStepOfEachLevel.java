package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import twins.Kit.AppError;

/** A body that fails before it delegates, while it starts its delegate, and after. */
public final class Case607ErrorInTheFirstStepOfEachLevel {
    private Case607ErrorInTheFirstStepOfEachLevel() {}

    @Coroutine
    static Generator<Object, Object, Object> inner(boolean fails) {
        if (fails) {
            throw new AppError("inner at once");
        }
        Co.yield("inner");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, boolean before, boolean after) {
        if (before) {
            throw new AppError("before");
        }
        Co.yieldFrom(d);
        if (after) {
            throw new AppError("after");
        }
        return Co.done("no error");
    }

    public static void main(String[] args) {
        var a = over(inner(false), true, false);
        var b = over(inner(true), false, false);
        var c = over(inner(false), false, true);
        step("before", a::next);
        step("inner", b::next);
        step("c", c::next);
        step("after", c::next);
        step("states", () -> Arrays.asList(a.state(), b.state(), c.state()));
    }
}
