package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error from the bottom of five hundred levels, caught half-way, then at the top. */
public final class Case410ErrorThrough500Levels {
    private Case410ErrorThrough500Levels() {}

    @Coroutine
    static Generator<String, Void, Void> level(int n) {
        if (n == 0) {
            Co.yield("bottom");
            throw new AppError("from the bottom");
        }
        if (n == 250) {
            try {
                Co.yieldFrom(level(n - 1));
            } catch (AppError e) {
                Co.yield("caught at 250 " + Kit.show(e));
                throw new AppError("again");
            }
        } else {
            Co.yieldFrom(level(n - 1));
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = level(500);
        for (int i = 0; i < 4; i++) {
            step("next", () -> g.next());
        }
    }
}
