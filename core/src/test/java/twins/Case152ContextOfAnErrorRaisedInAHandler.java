package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised in a handler names the handled one as its cause, also across a yield. */
public final class Case152ContextOfAnErrorRaisedInAHandler {
    static class First extends AppError {
        First(String message) {
            super(message);
        }
    }

    static class Second extends AppError {
        Second(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            throw new First("one");
        } catch (First e) {
            Co.yield("holding the first");
            throw new Second("two", e);
        }
    }

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        try {
            g.next();
        } catch (Second e) {
            say(e, "context", e.getCause());
        }
    }
}
