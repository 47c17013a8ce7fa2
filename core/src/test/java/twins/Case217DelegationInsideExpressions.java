package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yield from used as operands and arguments; order is left to right. */
public final class Case217DelegationInsideExpressions {
    private Case217DelegationInsideExpressions() {}

    public static void main(String[] args) {
        var g = outer();
        for (int i = 0; i < 7; i++) {
            step("next", g::next);
        }
    }

    @Coroutine
    static Generator<String, Void, Integer> num(String label, int v) {
        Co.yield(label);
        return Co.done(v);
    }

    @Coroutine
    static Generator<String, Void, List<Integer>> outer() {
        int a = Co.yieldFrom(num("x", 2)) * 10 + Co.yieldFrom(num("y", 3));
        say("a", a);
        int b = Math.max(Co.yieldFrom(num("p", 5)), Co.yieldFrom(num("q", 4)));
        say("b", b);
        return Co.done(List.of(Co.yieldFrom(num("m", 1)), Co.yieldFrom(num("n", 2))));
    }
}
