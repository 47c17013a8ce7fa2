package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error caught and followed by return makes raise throw StopIteration. */
public final class Case061ThrowCaughtThenReturns {
    private Case061ThrowCaughtThenReturns() {}

    static final class Stop extends AppError {
        Stop(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<Integer, Void, String> gen() {
        try {
            Co.yield(1);
        } catch (Stop e) {
            return Co.done("graceful");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = gen();
        g.next();
        step("throw", () -> g.raise(new Stop("please")));
        step("next", g::next);
    }
}
