package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Nested blocks unwind from the inside; an inner one may hide the error from the outer. */
public final class Case384BlockNesting {
    private Case384BlockNesting() {}

    @Coroutine
    static Generator<String, Void, Void> layer(String name, boolean swallow) {
        say("enter", name);
        try {
            Co.yield(name);
            say(name, "ends normally");
        } catch (AppError e) {
            say(name, "sees", e);
            if (!swallow) {
                throw e;
            }
        } finally {
            say("leave", name);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Block.with(
                layer("outer", true),
                outer -> Block.with(layer("inner", false), inner -> {
                    throw new AppError("both see me");
                }));
        Block.with(
                layer("outer", false),
                outer -> Block.with(layer("inner", true), inner -> {
                    throw new AppError("only inner sees me");
                }));
    }
}
