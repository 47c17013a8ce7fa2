package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A fresh delegate for each attempt until one does not fail. */
public final class Case551RetryOfAFailingDelegate {
    private Case551RetryOfAFailingDelegate() {}

    @Coroutine
    static Generator<Object, Object, Object> attempt(int n) {
        Co.yield("attempt " + n);
        if (n < 2) {
            throw new AppError("attempt " + n);
        }
        return Co.done(n);
    }

    @Coroutine
    static Generator<Object, Object, Object> retry() {
        for (int i = 0; i < 5; i++) {
            try {
                Object r = Co.yieldFrom(attempt(i));
                return Co.done(r);
            } catch (AppError e) {
                say("failed", e);
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = retry();
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
