package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A generator that catches the error and ends makes the block succeed. */
public final class Case380BlockErrorSwallowed {
    private Case380BlockErrorSwallowed() {}

    @Coroutine
    static Generator<Void, Void, Void> forgiving() {
        try {
            Co.yield();
        } catch (AppError e) {
            say("forgiven", e);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Block.with(forgiving(), nothing -> {
            say("before");
            throw new AppError("small");
        });
        say("after");
    }
}
