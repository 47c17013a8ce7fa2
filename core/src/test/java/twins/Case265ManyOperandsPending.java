package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A long expression with many pending operands around each yield. */
public final class Case265ManyOperandsPending {
    private Case265ManyOperandsPending() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send(1));
        step("send", () -> g.send("X"));
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        int r = 1 + (2 * (3 + (4 * (5 + (6 * (7 + (8 * (9 + Co.<Integer>yield("deep")))))))));
        say("r", r);
        Object[] nested = {
            1,
            new Object[] {2, new Object[] {3, new Object[] {4, new Object[] {5, Co.yield("nested"), 6}, 7}, 8}, 9},
            10
        };
        say("r", nested);
        return Co.done();
    }
}
