package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** The same numbers as an {@code Iterable} and as a {@code Stream}. */
@OperationsPerInvocation(Comparison.ITEMS)
public class Consumers extends Comparison {

    /** By hand. */
    static final class Split extends Spliterators.AbstractSpliterator<Integer> {
        private int next;
        private final int end;

        Split(int end) {
            super(Long.MAX_VALUE, Spliterator.ORDERED);
            this.end = end;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Integer> action) {
            if (next >= end) {
                return false;
            }
            action.accept(next++);
            return true;
        }
    }

    @Coroutine
    static Iterable<Integer> iterable(int end) {
        for (int number = 0; number < end; number++) {
            Co.yield(number);
        }
        return null;
    }

    @Coroutine
    static Stream<Integer> stream(int end) {
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
    public long handIterable() {
        long sum = 0;
        Iterable<Integer> numbers = () -> new Range.Upwards(0, ITEMS);
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long coyieldIterable() {
        long sum = 0;
        for (int number : iterable(ITEMS)) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long kotlinIterable() {
        long sum = 0;
        Iterable<Integer> numbers = () -> (Iterator<Integer>) SequencesKt.upwards(0, ITEMS);
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long handStream() {
        return StreamSupport.stream(new Split(ITEMS), false)
                .mapToLong(number -> number)
                .sum();
    }

    @Benchmark
    public long coyieldStream() {
        return stream(ITEMS).mapToLong(number -> number).sum();
    }

    @Benchmark
    public long kotlinStream() {
        Iterator<Integer> numbers = SequencesKt.upwards(0, ITEMS);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, Spliterator.ORDERED), false)
                .mapToLong(number -> number)
                .sum();
    }
}
