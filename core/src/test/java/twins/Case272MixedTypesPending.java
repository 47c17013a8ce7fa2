package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Whole numbers, fractions, text and truth values pending together around a yield. */
public final class Case272MixedTypesPending {
    private Case272MixedTypesPending() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send("X"));
        step("send", () -> g.send(10));
    }

    static List<Object> pack(int i, double d, String s, boolean t, long big, Object x, double tail) {
        return List.of(i, d, s, t, big, x, tail);
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        int i = 3;
        double d = 0.5;
        long big = 4000000000L;
        List<Object> r = pack(i + 1, d * 3, "s" + i, i > 2, big * 2, Co.yield("x"), d + 1);
        say(r);
        say(d * 2 + Co.<Integer>yield("y") + i, big + 1);
        return Co.done();
    }
}
