package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error in the block is thrown in at the yield; finally runs; the error goes on. */
public final class Case379BlockErrorWithFinally {
    private Case379BlockErrorWithFinally() {}

    @Coroutine
    static Generator<Void, Void, Void> managed() {
        say("acquire");
        try {
            Co.yield();
            say("unreached");
        } finally {
            say("release");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        try {
            Block.with(managed(), nothing -> {
                throw new AppError("in block");
            });
        } catch (AppError e) {
            say("outside", e);
        }
    }
}
