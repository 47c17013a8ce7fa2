package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised at a yield inside a guarded block passes through its exit, which may swallow it. */
public final class Case084ThrowIntoAWithBlock {
    private Case084ThrowIntoAWithBlock() {}

    /** What Python's with block calls; a Java resource could not swallow the error. */
    static final class Guard {
        private final boolean swallow;

        Guard(boolean swallow) {
            this.swallow = swallow;
        }

        void enter() {
            say("enter");
        }

        boolean exit(Throwable error) {
            say("exit", error);
            return swallow;
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen(boolean swallow) {
        Guard guard = new Guard(swallow);
        guard.enter();
        boolean failed = false;
        try {
            Co.yield("inside");
            say("unreached");
        } catch (Throwable error) {
            failed = true;
            if (!guard.exit(error)) {
                throw error;
            }
        } finally {
            if (!failed) {
                guard.exit(null);
            }
        }
        Co.yield("after");
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen(true);
        g.next();
        step("throw", () -> g.raise(new AppError("soft")));
        Generator<String, Void, Void> h = gen(false);
        h.next();
        step("throw", () -> h.raise(new AppError("hard")));
    }
}
