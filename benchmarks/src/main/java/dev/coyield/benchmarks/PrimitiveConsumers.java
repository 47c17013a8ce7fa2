package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Numbers as an {@code IntStream}. */
@OperationsPerInvocation(Comparison.ITEMS)
public class PrimitiveConsumers extends Comparison {

    /** By hand. */
    static final class Split extends Spliterators.AbstractIntSpliterator {
        private int next;
        private final int end;

        Split(int end) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.end = end;
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            if (next >= end) {
                return false;
            }
            action.accept(next++);
            return true;
        }
    }

    @Coroutine
    static IntStream ints(int end) {
        for (int number = 0; number < end; number++) {
            Co.yield(number);
        }
        return null;
    }

    @Override
    long expected() {
        return ITEMS * (ITEMS - 1) / 2;
    }

    @Benchmark
    public long handStream() {
        return StreamSupport.intStream(new Split(ITEMS), false).sum();
    }

    @Benchmark
    public long coyieldStream() {
        return ints(ITEMS).sum();
    }
}
