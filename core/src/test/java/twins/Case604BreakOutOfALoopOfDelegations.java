package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Break, continue and finally around delegations in a loop. */
public final class Case604BreakOutOfALoopOfDelegations {
    private Case604BreakOutOfALoopOfDelegations() {}

    @Coroutine
    static Generator<Object, Object, Object> part(int n) {
        Object x = Co.yield(n);
        return Co.done(x);
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        for (int i = 0; i < 6; i++) {
            try {
                Object r = Co.yieldFrom(part(i));
                if (r == null) {
                    continue;
                }
                if ("stop".equals(r)) {
                    break;
                }
                say("round", i, r);
            } finally {
                say("finally", i);
            }
        }
        return Co.done("out");
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("next", g::next);
        step("send", () -> g.send("go"));
        step("send", () -> g.send("stop"));
    }
}
