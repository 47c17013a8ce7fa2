package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import twins.Kit.AppError;

/** Which of three nested handlers takes the error of a delegate. */
public final class Case605NestedTryAroundADelegation {
    private Case605NestedTryAroundADelegation() {}

    @Coroutine
    static Generator<Object, Object, Object> failing(int n) {
        Co.yield(n);
        if (n == 0) {
            throw new AppError("zero");
        }
        if (n == 1) {
            throw new GeneratorExit();
        }
        throw new StopIteration("two");
    }

    @Coroutine
    static Generator<Object, Object, Object> body(int n) {
        try {
            try {
                try {
                    Co.yieldFrom(failing(n));
                } catch (AppError e) {
                    say("inner", e);
                }
            } catch (GeneratorExit e) {
                say("middle", e);
            }
        } catch (IllegalStateException e) {
            say("outer", e);
        }
        return Co.done(n);
    }

    public static void main(String[] args) {
        var a = body(0);
        var b = body(1);
        var c = body(2);
        step("next", a::next);
        step("next", a::next);
        step("next", b::next);
        step("next", b::next);
        step("next", c::next);
        step("next", c::next);
    }
}
