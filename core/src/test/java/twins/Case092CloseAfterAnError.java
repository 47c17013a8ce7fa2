package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Closing a generator that died by an error does nothing. */
public final class Case092CloseAfterAnError {
    private Case092CloseAfterAnError() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        throw new AppError("dead");
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        step("next", g::next);
        step("close", () -> {
            g.close();
            return null;
        });
    }
}
