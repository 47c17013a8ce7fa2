package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing a generator that merely loops over another does not close the other. */
public final class Case109CloseDoesNotReachALoopedSource {
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
        for (int v : src) {
            Co.yield(v * 2);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var s = source();
        var d = doubled(s);
        d.next();
        d.next();
        step("close", d::close);
        step("source goes on", s::next);
        step("source close", s::close);
    }
}
