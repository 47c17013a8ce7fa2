package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A handler that throws something else: the new error leaves raise, with the old one as its cause. */
public final class Case070ThrowReplacedByAnother {
    private Case070ThrowReplacedByAnother() {}

    static final class First extends AppError {
        First(String message) {
            super(message);
        }
    }

    static final class Second extends AppError {
        Second(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } catch (First e) {
            throw new Second("converted", e);
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        try {
            g.raise(new First("raw"));
        } catch (Second e) {
            say("out", e, "context", e.getCause());
        }
        step("next", g::next);
    }
}
