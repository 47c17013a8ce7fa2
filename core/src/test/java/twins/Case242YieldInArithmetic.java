package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yields as operands keep the left operand that was computed before. */
public final class Case242YieldInArithmetic {
    private Case242YieldInArithmetic() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (int v : List.of(4, 1, 10, 3)) {
            step("send " + v, () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, Integer, Integer> gen() {
        int n = 5;
        int r = n * 2 + Co.<Integer>yield("a") * 3 - Co.<Integer>yield("b");
        say("r", r);
        long wide = 100;
        wide = wide - (Co.<Integer>yield("c") + wide / 4);
        say("r", wide);
        return Co.done(7 - -Co.<Integer>yield("d"));
    }
}
