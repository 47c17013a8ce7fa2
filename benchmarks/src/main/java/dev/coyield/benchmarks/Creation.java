package dev.coyield.benchmarks;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;

/** One generator made and its first item taken; it escapes, so that it is really made. */
public class Creation extends Comparison {
    /** Where it escapes to. */
    public Iterator<Integer> kept;

    private int start = 5;

    @Override
    long expected() {
        return 5;
    }

    @Benchmark
    public long hand() {
        kept = new Range.Upwards(start, ITEMS);
        return kept.next();
    }

    @Benchmark
    public long coyield() {
        kept = Range.upwards(start, ITEMS);
        return kept.next();
    }

    @Benchmark
    public long kotlin() {
        kept = SequencesKt.upwards(start, ITEMS);
        return kept.next();
    }
}
