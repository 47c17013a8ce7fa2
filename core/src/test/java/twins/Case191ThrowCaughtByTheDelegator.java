package twins;

import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error that the delegate does not catch can be caught around the delegation. */
public final class Case191ThrowCaughtByTheDelegator {
    @Coroutine
    static Generator<String, Void, Void> inner() {
        Co.yield("i1");
        Co.yield("i2");
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> outer() {
        try {
            Co.yieldFrom(inner());
        } catch (AppError e) {
            Co.yield("outer caught " + show(e));
        }
        Co.yieldFrom(inner());
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("t")));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
