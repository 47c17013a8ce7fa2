package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Re-entry through plain method calls is refused at any depth. */
public final class Case130ReEntryThroughAHelper {
    static Generator<String, Void, Void> me;

    static String poke(int depth) {
        return depth == 0 ? me.next() : poke(depth - 1);
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            poke(5);
        } catch (IllegalStateException e) {
            say("refused", e);
        }
        Co.yield("ok");
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        step("next", me::next);
    }
}
