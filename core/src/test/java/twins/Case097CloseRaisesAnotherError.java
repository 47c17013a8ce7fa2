package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import twins.Kit.AppError;

/** An error thrown in answer to close comes out of close. */
public final class Case097CloseRaisesAnotherError {
    private Case097CloseRaisesAnotherError() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } catch (GeneratorExit e) {
            throw new AppError("in cleanup");
        }
        return null;
    }

    static void close(String label, Generator<?, ?, ?> g) {
        step(label, () -> {
            g.close();
            return null;
        });
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        close("close", g);
        close("close again", g);
        step("next", g::next);
    }
}
