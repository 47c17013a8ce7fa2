package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** The numbers from 0 on, summed. */
@OperationsPerInvocation(Comparison.ITEMS)
public class Range extends Comparison {

    /** By hand. */
    static final class Upwards implements Iterator<Integer> {
        private int next;
        private final int end;

        Upwards(int start, int end) {
            this.next = start;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        public Integer next() {
            if (next >= end) {
                throw new NoSuchElementException();
            }
            return next++;
        }
    }

    @Coroutine
    static Iterator<Integer> upwards(int start, int end) {
        for (int number = start; number < end; number++) {
            Co.yield(number);
        }
        return null;
    }

    @Coroutine
    static PrimitiveIterator.OfInt ints(int start, int end) {
        for (int number = start; number < end; number++) {
            Co.yield(number);
        }
        return null;
    }

    @Coroutine
    static Generator<Integer, Void, Void> generator(int end) {
        for (int number = 0; number < end; number++) {
            Co.yield(number);
        }
        return null;
    }

    @Override
    long expected() {
        long sum = 0;
        for (int number = 0; number < ITEMS; number++) {
            sum += number;
        }
        return sum;
    }

    @Benchmark
    public long loop() {
        return expected();
    }

    @Benchmark
    public long hand() {
        long sum = 0;
        for (Iterator<Integer> numbers = new Upwards(0, ITEMS); numbers.hasNext(); ) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyield() {
        long sum = 0;
        for (Iterator<Integer> numbers = upwards(0, ITEMS); numbers.hasNext(); ) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyieldInt() {
        long sum = 0;
        for (PrimitiveIterator.OfInt numbers = ints(0, ITEMS); numbers.hasNext(); ) {
            sum += numbers.nextInt();
        }
        return sum;
    }

    @Benchmark
    public long coyieldAdvance() {
        long sum = 0;
        for (Generator<Integer, Void, Void> numbers = generator(ITEMS); numbers.advance(); ) {
            sum += numbers.value();
        }
        return sum;
    }

    @Benchmark
    public long kotlin() {
        long sum = 0;
        for (Iterator<Integer> numbers = SequencesKt.upwards(0, ITEMS); numbers.hasNext(); ) {
            sum += numbers.next();
        }
        return sum;
    }
}
