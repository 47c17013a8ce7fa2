package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised in a handler after a yield still runs finally, which yields. */
public final class Case287ErrorInHandlerRunsFinally {
    private Case287ErrorInHandlerRunsFinally() {}

    public static void main(String[] args) {
        var g = gen();
        for (int i = 0; i < 4; i++) {
            step("next", g::next);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            throw new AppError("one");
        } catch (AppError e) {
            Co.yield("handler");
            throw new AppError("two");
        } finally {
            Co.yield("finally");
        }
    }
}
