package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A block generator whose yield sits in a generator it delegates to. */
public final class Case387BlockDelegatingToAnother {
    private Case387BlockDelegatingToAnother() {}

    @Coroutine
    static Generator<String, Object, Void> inner() {
        say("inner before");
        try {
            Object x = Co.yield("inner value");
            say("inner resumed with", x);
        } catch (AppError e) {
            say("inner caught", e);
            throw e;
        } finally {
            say("inner after");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Object, Void> outer() {
        say("outer before");
        Co.yieldFrom(inner());
        say("outer after");
        return Co.done();
    }

    public static void main(String[] args) {
        Block.with(outer(), v -> say("block", v));
        try {
            Block.with(outer(), v -> {
                throw new AppError("x");
            });
        } catch (AppError e) {
            say("outside", e);
        }
    }
}
