package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** After a refused re-entry the body goes on as if nothing had happened. */
public final class Case129RefusedAndGoesOn {
    static Generator<Integer, Void, Void> me;

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        int total = 0;
        for (int i = 0; i < 3; i++) {
            try {
                total += me.next();
            } catch (IllegalStateException e) {
                total += 10;
            }
            Co.yield(total);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        say(list(me));
    }
}
