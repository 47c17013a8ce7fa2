package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;

/** A for loop drives a generator to its end; values and body prints interleave. */
public final class Case017ForLoopOverGenerator {
    private Case017ForLoopOverGenerator() {}

    @Coroutine
    static Iterable<Integer> evens(int limit) {
        int n = 0;
        while (n < limit) {
            say("make", n);
            Co.yield(n);
            n += 2;
        }
        say("no more");
        return null;
    }

    public static void main(String[] args) {
        for (int v : evens(6)) {
            say("use", v);
        }
        say("loop done");
    }
}
