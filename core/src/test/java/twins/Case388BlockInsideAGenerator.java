package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A block held open across the yields of another generator, ended by close. */
public final class Case388BlockInsideAGenerator {
    private Case388BlockInsideAGenerator() {}

    @Coroutine
    static Generator<Void, Void, Void> held(String name) {
        say("hold", name);
        try {
            Co.yield();
        } finally {
            say("drop", name);
        }
        return Co.done();
    }

    /** A lambda cannot suspend this body, so it enters and leaves the block by hand. */
    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        var block = Block.enter(held("lock"));
        boolean swallowed = false;
        try {
            Co.yield(1);
            Co.yield(2);
        } catch (Throwable e) {
            swallowed = block.exit(e);
            if (!swallowed) {
                throw e;
            }
        }
        if (!swallowed) {
            block.exit(null);
        }
        Co.yield(3);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(gen());
        g.close();
        say("closed");
        say(list(gen()));
    }
}
