package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A return in finally swallows the thrown error. */
public final class Case074ThrowSwallowedByFinallyReturn {
    private Case074ThrowSwallowedByFinallyReturn() {}

    @Coroutine
    @SuppressWarnings("finally")
    static Generator<Integer, Void, String> gen() {
        try {
            Co.yield(1);
        } finally {
            return Co.done("swallowed");
        }
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = gen();
        g.next();
        step("throw", () -> g.raise(new AppError("gone")));
    }
}
