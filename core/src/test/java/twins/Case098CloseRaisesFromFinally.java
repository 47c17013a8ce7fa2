package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown in finally replaces the exit request; Java's body keeps the request as the cause itself. */
public final class Case098CloseRaisesFromFinally {
    private Case098CloseRaisesFromFinally() {}

    @Coroutine
    @SuppressWarnings("finally")
    static Generator<Integer, Void, Void> gen() {
        Throwable leaving = null;
        try {
            Co.yield(1);
        } catch (Throwable error) {
            leaving = error;
            throw error;
        } finally {
            throw new AppError("from finally", leaving);
        }
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        try {
            g.close();
        } catch (AppError e) {
            say("out", e, "context", e.getCause());
        }
    }
}
