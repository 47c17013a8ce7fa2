package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator that delegates to a fresh copy of itself, with results added up. */
public final class Case226RecursionInsideDelegation {
    private Case226RecursionInsideDelegation() {}

    public static void main(String[] args) {
        var g = countdown(4);
        for (int i = 0; i < 6; i++) {
            step("next", g::next);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Integer> countdown(int n) {
        Co.yield(n);
        if (n > 0) {
            int below = Co.yieldFrom(countdown(n - 1));
            return Co.done(below + n);
        }
        return Co.done(0);
    }
}
