package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Chains of causes made across generators keep their order. */
public final class Case151ExplicitCauseChain {
    static class Low extends AppError {
        Low(String message) {
            super(message);
        }
    }

    static class Mid extends AppError {
        Mid(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static class High extends AppError {
        High(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> low() {
        Co.yield(1);
        throw new Low("disk");
    }

    @Coroutine
    static Generator<Integer, Void, Void> mid() {
        try {
            for (int v : low()) {
                Co.yield(v);
            }
        } catch (Low e) {
            throw new Mid("file", e);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> high() {
        try {
            for (int v : mid()) {
                Co.yield(v);
            }
        } catch (Mid e) {
            throw new High("app", e);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        try {
            for (int v : high()) {
                say("got", v);
            }
        } catch (High e) {
            for (Throwable c = e; c != null; c = c.getCause()) {
                say("chain", c);
            }
        }
    }
}
