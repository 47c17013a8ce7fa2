package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown in while the body is inside a handler is given the handled one as its cause. */
public final class Case153ThrownErrorGetsHandlerContext {
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
    static Generator<String, Void, Void> gen() {
        try {
            throw new First("one");
        } catch (First first) {
            try {
                Co.yield("holding");
            } catch (Second second) {
                // Java has no implicit context.
                second.initCause(first);
                throw second;
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(gen());
        try {
            g.raise(new Second("two"));
        } catch (Second e) {
            say(e, "context", e.getCause());
        }
    }
}
