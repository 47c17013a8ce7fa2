package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised by a body that is resumed inside a handler is given the handled one as its cause. */
public final class Case156ContextFromTheCallersHandler {
    static class First extends AppError {
        First(String message) {
            super(message);
        }
    }

    static class Second extends AppError {
        Second(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        throw new Second("from the body");
    }

    public static void main(String[] args) {
        var g = start(gen());
        try {
            try {
                throw new First("being handled");
            } catch (First first) {
                try {
                    g.next();
                } catch (Second second) {
                    // Java has no implicit context.
                    second.initCause(first);
                    throw second;
                }
            }
        } catch (Second e) {
            say(e, "context", e.getCause());
        }
    }
}
