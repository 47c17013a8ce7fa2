package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Of two generators that delegate to each other the inner one is refused. */
public final class Case134DelegationCycle {
    static Generator<String, Void, Void> outer;
    static Generator<String, Void, Void> inner;

    @Coroutine
    static Generator<String, Void, Void> ping() {
        Co.yield("ping 1");
        Co.yieldFrom(inner);
        Co.yield("ping 2");
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> pong() {
        Co.yield("pong 1");
        try {
            Co.yieldFrom(outer);
        } catch (IllegalStateException e) {
            say("cycle refused", e);
        }
        Co.yield("pong 2");
        return Co.done();
    }

    public static void main(String[] args) {
        outer = ping();
        inner = pong();
        for (String v : outer) {
            say(v);
        }
    }
}
