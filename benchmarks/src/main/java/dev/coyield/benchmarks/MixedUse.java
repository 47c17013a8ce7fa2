package dev.coyield.benchmarks;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** The chain of three in a program that elsewhere takes values from such generators without asking {@code hasNext}. */
@OperationsPerInvocation(Comparison.ITEMS)
public class MixedUse extends Comparison {
    private static final int ELSEWHERE = 20_000;

    private final Pipeline pipeline = new Pipeline();

    /** Where what is taken elsewhere goes. */
    public int taken;

    /** What is done elsewhere. */
    @Setup
    public void takeWithoutAsking() {
        for (int round = 0; round < ELSEWHERE; round++) {
            taken += firstOf(Range.upwards(round, ELSEWHERE));
            taken += firstOf(new Range.Upwards(round, ELSEWHERE));
        }
    }

    private static int firstOf(Iterator<Integer> numbers) {
        return numbers.next();
    }

    @Override
    long expected() {
        return pipeline.expected();
    }

    @Benchmark
    public long hand() {
        return pipeline.hand();
    }

    @Benchmark
    public long coyield() {
        return pipeline.coyield();
    }
}
