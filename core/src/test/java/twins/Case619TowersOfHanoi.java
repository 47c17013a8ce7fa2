package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two delegations around a yield. */
public final class Case619TowersOfHanoi {
    private Case619TowersOfHanoi() {}

    @Coroutine
    static Generator<Object, Object, Object> hanoi(int n, String a, String b, String c) {
        if (n > 0) {
            Co.yieldFrom(hanoi(n - 1, a, c, b));
            Co.yield(a + b);
            Co.yieldFrom(hanoi(n - 1, c, b, a));
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(hanoi(4, "a", "b", "c")));
    }
}
