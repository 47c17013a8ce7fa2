package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Delegating to itself is refused at the delegation. */
public final class Case133DelegatingToItself {
    static Generator<String, Void, Void> me;

    @Coroutine
    static Generator<String, Void, Void> gen() {
        Co.yield("before");
        try {
            Co.yieldFrom(me);
        } catch (IllegalStateException e) {
            say("refused", e);
        }
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        for (String v : me) {
            say(v);
        }
    }
}
