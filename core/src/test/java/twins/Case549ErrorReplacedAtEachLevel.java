package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Each level turns the error of the one below into its own. */
public final class Case549ErrorReplacedAtEachLevel {
    private Case549ErrorReplacedAtEachLevel() {}

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
            throw new AppError("from level " + n);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = level(4);
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("from above")));
    }
}
