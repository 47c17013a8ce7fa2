package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Entering and leaving by hand shows the answers: swallowed or not. */
public final class Case386BlockByHand {
    private Case386BlockByHand() {}

    @Coroutine
    static Generator<String, Void, Void> sample(boolean swallow) {
        try {
            Co.yield("value");
        } catch (AppError e) {
            if (!swallow) {
                throw e;
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        for (boolean swallow : new boolean[] {true, false}) {
            var block = Block.enter(sample(swallow));
            say("enter", block.value());
            say("exit says", block.exit(new AppError("x")));
        }
        var block = Block.enter(sample(true));
        say("normal exit says", block.exit(null));
    }
}
