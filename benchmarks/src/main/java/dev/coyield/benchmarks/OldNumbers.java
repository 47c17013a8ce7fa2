package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.infra.BenchmarkParams;

/** An endless generator of numbers that has lived long: what is stored in it may cost the collector's barriers. */
@OperationsPerInvocation(Comparison.ITEMS)
public class OldNumbers extends Comparison {
    private final Iterator<Integer> hand = new Endless();
    private final Iterator<Integer> coyield = endless();
    private final Iterator<Integer> kotlin = SequencesKt.endless();

    /** By hand. */
    static final class Endless implements Iterator<Integer> {
        private int next;

        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            return next++;
        }
    }

    @Coroutine
    static Iterator<Integer> endless() {
        int number = 0;
        while (true) {
            Co.yield(number++);
        }
    }

    @Override
    public void check(BenchmarkParams measured) throws ReflectiveOperationException {
        super.check(measured);
        System.gc();
        System.gc();
    }

    @Override
    long expected() {
        return ITEMS * (ITEMS - 1) / 2;
    }

    @Benchmark
    public long hand() {
        long sum = 0;
        for (int item = 0; item < ITEMS && hand.hasNext(); item++) {
            sum += hand.next();
        }
        return sum;
    }

    @Benchmark
    public long coyield() {
        long sum = 0;
        for (int item = 0; item < ITEMS && coyield.hasNext(); item++) {
            sum += coyield.next();
        }
        return sum;
    }

    @Benchmark
    public long kotlin() {
        long sum = 0;
        for (int item = 0; item < ITEMS && kotlin.hasNext(); item++) {
            sum += kotlin.next();
        }
        return sum;
    }
}
