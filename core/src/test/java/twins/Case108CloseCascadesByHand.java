package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator that owns another closes it in its own finally. */
public final class Case108CloseCascadesByHand {
    @Coroutine
    static Generator<Integer, Void, Void> source() {
        try {
            for (int i = 0; i < 10; i++) {
                Co.yield(i);
            }
        } finally {
            say("source closed");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> doubled(Generator<Integer, Void, Void> src) {
        try {
            for (int v : src) {
                Co.yield(v * 2);
            }
        } finally {
            say("doubled closing its source");
            src.close();
            say("doubled closed");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var s = source();
        var d = doubled(s);
        step("next", d::next);
        step("next", d::next);
        step("close", d::close);
        step("source next", s::next);
    }
}
