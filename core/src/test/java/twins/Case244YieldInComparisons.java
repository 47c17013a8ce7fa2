package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yields on either side of comparisons. */
public final class Case244YieldInComparisons {
    private Case244YieldInComparisons() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        for (int v : List.of(1, 2, 7, 7, 3)) {
            g.send(v);
        }
        step("last", () -> g.send(4));
    }

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        say("less", Co.<Integer>yield("a") < Co.<Integer>yield("b"));
        say("equal", Co.<Integer>yield("c") == 7);
        say("not equal", 7 != Co.<Integer>yield("d"));
        say("at least", Co.<Integer>yield("e") >= Co.<Integer>yield("f"));
        return Co.done();
    }
}
