package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator that advances itself is refused; uncaught, that closes it. */
public final class Case128NextOnItself {
    static Generator<Object, Void, Void> me;

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        say("trying");
        Co.yield(me.next());
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        step("next", me::next);
        step("next", me::next);
    }
}
