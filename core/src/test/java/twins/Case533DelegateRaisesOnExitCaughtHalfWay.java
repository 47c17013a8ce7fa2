package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import twins.Kit.AppError;

/** An error in answer to the exit, caught half way: the exit goes on above. */
public final class Case533DelegateRaisesOnExitCaughtHalfWay {
    private Case533DelegateRaisesOnExitCaughtHalfWay() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        try {
            Co.yield("leaf");
        } finally {
            throw new AppError("in finally");
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> catching(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (AppError e) {
            say("caught", e);
        }
        return Co.done("caught it");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Object r = Co.yieldFrom(d);
            say("wrong", r);
        } catch (GeneratorExit e) {
            say("exit above");
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(catching(leaf()));
        step("next", g::next);
        step("close", g::close);
    }
}
