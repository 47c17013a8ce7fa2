package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Cleanup code that resumes its own generator is refused. */
public final class Case138ReEntryDuringClose {
    static Generator<Integer, Void, Void> me;

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } finally {
            step("next in finally", () -> me.next());
            step("close in finally", () -> me.close());
        }
        return Co.done();
    }

    public static void main(String[] args) {
        me = gen();
        me.next();
        step("close", me::close);
        step("next", me::next);
    }
}
