package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** 64-bit arithmetic across yields, masked by hand. */
public final class Case313BigNumbersInLongRange {
    private Case313BigNumbersInLongRange() {}

    public static void main(String[] args) {
        var g = lcg(42);
        for (int i = 0; i < 6; i++) {
            say(g.next());
        }
    }

    @Coroutine
    static Generator<Long, Void, Void> lcg(long seed) {
        long x = seed;
        while (true) {
            x = (x * 25214903917L + 11) & 281474976710655L;
            Co.yield(x >> 17);
        }
    }
}
