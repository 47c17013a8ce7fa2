package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A chained comparison evaluates its middle once and stops at the first failure. */
public final class Case245ChainedComparison {
    private Case245ChainedComparison() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (int v : List.of(1, 5, 9)) {
            step("send", () -> g.send(v));
        }
        var h = gen();
        h.next();
        step("send", () -> h.send(8));
        step("send", () -> h.send(2));
    }

    @Coroutine
    static Generator<String, Integer, Boolean> gen() {
        int middle;
        boolean r = Co.<Integer>yield("low") < (middle = Co.yield("mid")) && middle < Co.<Integer>yield("high");
        return Co.done(r);
    }
}
