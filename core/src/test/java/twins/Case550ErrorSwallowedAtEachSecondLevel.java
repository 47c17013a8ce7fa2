package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Who swallows the error goes on, and what stands above does not see it. */
public final class Case550ErrorSwallowedAtEachSecondLevel {
    private Case550ErrorSwallowedAtEachSecondLevel() {}

    @Coroutine
    static Generator<Object, Object, Object> level(int n) {
        try {
            if (n == 0) {
                Co.yield("bottom");
            } else {
                Co.yieldFrom(level(n - 1));
            }
        } catch (AppError e) {
            say(n, "saw", e);
            if (n == 0) {
                throw new AppError("not here");
            }
        }
        Co.yield(n);
        return Co.done(n);
    }

    public static void main(String[] args) {
        var g = level(3);
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("x")));
        step("throw", () -> g.raise(new AppError("y")));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
