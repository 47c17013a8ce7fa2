package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A sink is fed through a delegator, which flushes when it is closed. */
public final class Case612SinkBehindADelegator {
    private Case612SinkBehindADelegator() {}

    @Coroutine
    static Generator<Object, Object, Object> sink() {
        int seen = 0;
        try {
            while (true) {
                Object x = Co.yield(seen);
                say("sink got", x);
                seen = seen + 1;
            }
        } finally {
            say("sink saw", seen);
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> pipe(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } finally {
            say("pipe closes");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = pipe(pipe(sink()));
        step("next", g::next);
        step("send", () -> g.send("a"));
        step("send", () -> g.send("b"));
        step("close", g::close);
    }
}
