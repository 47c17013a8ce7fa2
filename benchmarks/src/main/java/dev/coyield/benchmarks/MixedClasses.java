package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Four kinds of sequences, all drained by one and the same loop. */
@OperationsPerInvocation(Comparison.ITEMS)
public class MixedClasses extends Comparison {
    private static final int EACH = ITEMS / 4;

    /** By hand. */
    static final class Downwards implements Iterator<Integer> {
        private int next;

        Downwards(int start) {
            this.next = start;
        }

        @Override
        public boolean hasNext() {
            return next > 0;
        }

        @Override
        public Integer next() {
            if (next <= 0) {
                throw new NoSuchElementException();
            }
            return next--;
        }
    }

    /** By hand. */
    static final class Even implements Iterator<Integer> {
        private int next;
        private int left;

        Even(int left) {
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Integer next() {
            if (left <= 0) {
                throw new NoSuchElementException();
            }
            left--;
            int number = next;
            next += 2;
            return number;
        }
    }

    /** By hand. */
    static final class Sevens implements Iterator<Integer> {
        private int left;

        Sevens(int left) {
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Integer next() {
            if (left <= 0) {
                throw new NoSuchElementException();
            }
            left--;
            return 7;
        }
    }

    @Coroutine
    static Iterator<Integer> downwards(int start) {
        for (int number = start; number > 0; number--) {
            Co.yield(number);
        }
        return null;
    }

    @Coroutine
    static Iterator<Integer> even(int count) {
        int number = 0;
        for (int index = 0; index < count; index++) {
            Co.yield(number);
            number += 2;
        }
        return null;
    }

    @Coroutine
    static Iterator<Integer> sevens(int count) {
        for (int index = 0; index < count; index++) {
            Co.yield(7);
        }
        return null;
    }

    @Coroutine
    static PrimitiveIterator.OfInt downwardsInts(int start) {
        for (int number = start; number > 0; number--) {
            Co.yield(number);
        }
        return null;
    }

    @Coroutine
    static PrimitiveIterator.OfInt evenInts(int count) {
        int number = 0;
        for (int index = 0; index < count; index++) {
            Co.yield(number);
            number += 2;
        }
        return null;
    }

    @Coroutine
    static PrimitiveIterator.OfInt sevenInts(int count) {
        for (int index = 0; index < count; index++) {
            Co.yield(7);
        }
        return null;
    }

    @Override
    long expected() {
        long sum = 0;
        for (int index = 0; index < EACH; index++) {
            sum += index + (EACH - index) + 2 * index + 7;
        }
        return sum;
    }

    private static long sum(Iterator<Integer> numbers) {
        long sum = 0;
        while (numbers.hasNext()) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long hand() {
        long sum = 0;
        for (Iterator<Integer> numbers :
                List.of(new Range.Upwards(0, EACH), new Downwards(EACH), new Even(EACH), new Sevens(EACH))) {
            sum += sum(numbers);
        }
        return sum;
    }

    @Benchmark
    public long coyield() {
        long sum = 0;
        for (Iterator<Integer> numbers : List.of(Range.upwards(0, EACH), downwards(EACH), even(EACH), sevens(EACH))) {
            sum += sum(numbers);
        }
        return sum;
    }

    @Benchmark
    public long coyieldInt() {
        long sum = 0;
        for (PrimitiveIterator.OfInt numbers :
                List.of(Range.ints(0, EACH), downwardsInts(EACH), evenInts(EACH), sevenInts(EACH))) {
            while (numbers.hasNext()) {
                sum += numbers.nextInt();
            }
        }
        return sum;
    }

    @Benchmark
    public long kotlin() {
        long sum = 0;
        for (Iterator<Integer> numbers : List.of(
                SequencesKt.upwards(0, EACH),
                SequencesKt.downwards(EACH),
                SequencesKt.even(EACH),
                SequencesKt.sevens(EACH))) {
            sum += sum(numbers);
        }
        return sum;
    }
}
