package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Sending null and next are the same, also as the first step. */
public final class Case023SendNoneEqualsNext {
    private Case023SendNoneEqualsNext() {}

    @Coroutine
    static Generator<Integer, String, Void> gen() {
        String a = Co.yield(1);
        say("a", a);
        String b = Co.yield(2);
        say("b", b);
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, String, Void> g = gen();
        step("send none", () -> g.send(null));
        step("next", g::next);
        step("send none", () -> g.send(null));
        step("send none", () -> g.send(null));
    }
}
