package twins;

import static twins.Kit.say;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration raised in the block gets through unchanged in spite of the conversion. */
public final class Case385BlockWithStopIteration {
    private Case385BlockWithStopIteration() {}

    @Coroutine
    static Generator<Void, Void, Void> plain() {
        Co.yield();
        return Co.done();
    }

    public static void main(String[] args) {
        var stop = new StopIteration("from block");
        try {
            Block.with(plain(), nothing -> {
                throw stop;
            });
        } catch (StopIteration e) {
            say("same object", e == stop);
        }
    }
}
