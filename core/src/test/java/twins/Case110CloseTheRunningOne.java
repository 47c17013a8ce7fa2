package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator that closes itself while it runs is refused. */
public final class Case110CloseTheRunningOne {
    static Generator<String, Void, Void> me;

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            me.close();
        } catch (IllegalStateException e) {
            say("refused");
        }
        Co.yield("still here");
        me.close();
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        step("next", me::next);
        step("next", me::next);
        step("next", me::next);
    }
}
