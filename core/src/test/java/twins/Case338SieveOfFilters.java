package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A prime sieve that adds a filtering generator for each prime. */
public final class Case338SieveOfFilters {
    private Case338SieveOfFilters() {}

    @Coroutine
    static Generator<Integer, Void, Void> countFrom(int n) {
        while (true) {
            Co.yield(n);
            n++;
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> dropMultiples(int p, Generator<Integer, Void, Void> src) {
        for (int v : src) {
            if (v % p != 0) {
                Co.yield(v);
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> primes() {
        var src = countFrom(2);
        while (true) {
            int p = src.next();
            Co.yield(p);
            src = dropMultiples(p, src);
        }
    }

    public static void main(String[] args) {
        say(primes().stream().limit(25).toList());
    }
}
