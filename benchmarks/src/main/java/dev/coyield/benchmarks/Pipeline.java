package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A chain of three: numbers, the odd ones, their squares. */
@OperationsPerInvocation(Comparison.ITEMS)
public class Pipeline extends Comparison {

    /** By hand. */
    static final class Odd implements Iterator<Integer> {
        private final Iterator<Integer> numbers;
        private Integer held;

        Odd(Iterator<Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean hasNext() {
            while (held == null) {
                if (!numbers.hasNext()) {
                    return false;
                }
                Integer number = numbers.next();
                if ((number & 1) != 0) {
                    held = number;
                }
            }
            return true;
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Integer number = held;
            held = null;
            return number;
        }
    }

    /** By hand. */
    static final class Squares implements Iterator<Integer> {
        private final Iterator<Integer> numbers;

        Squares(Iterator<Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public boolean hasNext() {
            return numbers.hasNext();
        }

        @Override
        public Integer next() {
            int number = numbers.next();
            return number * number;
        }
    }

    @Coroutine
    static Iterator<Integer> odd(Iterator<Integer> numbers) {
        while (numbers.hasNext()) {
            int number = numbers.next();
            if ((number & 1) != 0) {
                Co.yield(number);
            }
        }
        return null;
    }

    @Coroutine
    static Iterator<Integer> squares(Iterator<Integer> numbers) {
        while (numbers.hasNext()) {
            int number = numbers.next();
            Co.yield(number * number);
        }
        return null;
    }

    @Coroutine
    static PrimitiveIterator.OfInt oddInts(PrimitiveIterator.OfInt numbers) {
        while (numbers.hasNext()) {
            int number = numbers.nextInt();
            if ((number & 1) != 0) {
                Co.yield(number);
            }
        }
        return null;
    }

    @Coroutine
    static PrimitiveIterator.OfInt squareInts(PrimitiveIterator.OfInt numbers) {
        while (numbers.hasNext()) {
            int number = numbers.nextInt();
            Co.yield(number * number);
        }
        return null;
    }

    @Override
    long expected() {
        long sum = 0;
        for (int number = 1; number < ITEMS; number += 2) {
            sum += number * number;
        }
        return sum;
    }

    @Benchmark
    public long hand() {
        long sum = 0;
        for (Iterator<Integer> numbers = new Squares(new Odd(new Range.Upwards(0, ITEMS))); numbers.hasNext(); ) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyield() {
        long sum = 0;
        for (Iterator<Integer> numbers = squares(odd(Range.upwards(0, ITEMS))); numbers.hasNext(); ) {
            sum += numbers.next();
        }
        return sum;
    }

    @Benchmark
    public long coyieldInt() {
        long sum = 0;
        for (PrimitiveIterator.OfInt numbers = squareInts(oddInts(Range.ints(0, ITEMS))); numbers.hasNext(); ) {
            sum += numbers.nextInt();
        }
        return sum;
    }

    @Benchmark
    public long kotlin() {
        long sum = 0;
        for (Iterator<Integer> numbers = SequencesKt.squares(SequencesKt.odd(SequencesKt.upwards(0, ITEMS)));
                numbers.hasNext(); ) {
            sum += numbers.next();
        }
        return sum;
    }
}
