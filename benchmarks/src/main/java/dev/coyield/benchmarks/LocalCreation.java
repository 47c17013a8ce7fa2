package dev.coyield.benchmarks;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;

/** As {@link Creation}, but the compiler sees that nobody else gets it. */
public class LocalCreation extends Comparison {
    private int start = 5;

    @Override
    long expected() {
        return 5;
    }

    @Benchmark
    public long hand() {
        Iterator<Integer> numbers = new Range.Upwards(start, ITEMS);
        return numbers.next();
    }

    @Benchmark
    public long coyield() {
        return Range.upwards(start, ITEMS).next();
    }

    @Benchmark
    public long kotlin() {
        return SequencesKt.upwards(start, ITEMS).next();
    }
}
