package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A generator that turns the error into another one. */
public final class Case381BlockErrorReplaced {
    private Case381BlockErrorReplaced() {}

    static class Wrapped extends AppError {
        Wrapped(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Coroutine
    static Generator<Void, Void, Void> wrapping() {
        try {
            Co.yield();
        } catch (AppError e) {
            throw new Wrapped("wrapped " + Kit.show(e), e);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        try {
            Block.with(wrapping(), nothing -> {
                throw new AppError("raw");
            });
        } catch (Wrapped e) {
            say(e, "cause", e.getCause());
        }
    }
}
