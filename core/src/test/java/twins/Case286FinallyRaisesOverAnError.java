package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised in finally replaces the error of the body. */
public final class Case286FinallyRaisesOverAnError {
    private Case286FinallyRaisesOverAnError() {}

    public static void main(String[] args) {
        var g = gen();
        for (int i = 0; i < 4; i++) {
            step("next", g::next);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            Co.yield("body");
            throw new AppError("first");
        } finally {
            Co.yield("finally");
            throw new AppError("second");
        }
    }
}
