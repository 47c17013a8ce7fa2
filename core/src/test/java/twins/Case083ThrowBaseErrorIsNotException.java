package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error outside the Exception branch skips a catch of Exception. */
public final class Case083ThrowBaseErrorIsNotException {
    private Case083ThrowBaseErrorIsNotException() {}

    static final class Deep extends Error {
        private static final long serialVersionUID = 1;
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } catch (Exception e) {
            say("ordinary handler");
        } finally {
            say("finally");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        step("throw", () -> g.raise(new Deep()));
        Generator<Integer, Void, Void> h = gen();
        h.next();
        step("throw plain", () -> h.raise(new AppError("ok")));
    }
}
