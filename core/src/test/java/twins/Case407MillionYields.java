package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A million values through one generator. */
public final class Case407MillionYields {
    private Case407MillionYields() {}

    @Coroutine
    static Generator<Integer, Void, Void> count(int n) {
        int i = 0;
        while (i < n) {
            Co.yield(i);
            i++;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        long total = 0;
        for (int v : count(1_000_000)) {
            total += v;
        }
        say("sum", total);
    }
}
