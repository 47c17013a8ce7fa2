package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import twins.Kit.AppError;

/** A delegate that raises something else on close: that error reaches the delegator. */
public final class Case200DelegateRaisesOnExit {
    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        try {
            Co.yield(1);
        } catch (GeneratorExit exit) {
            throw new AppError("cleanup broke");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        try {
            Co.yieldFrom(inner());
        } catch (AppError e) {
            say("outer sees", e);
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("close", g::close);
        step("next", g::next);
    }
}
