package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** A loop that adds up an array and yields the sum so far now and then. */
@OperationsPerInvocation(FlatFilter.LENGTH)
public class FlatFilter extends Comparison {
    static final int LENGTH = 4096;

    /** A yield in this many passes; a power of two. */
    @Param({"2", "1024"})
    public int oneIn;

    private final int[] numbers = new Random(1).ints(LENGTH, 0, 1024).toArray();

    /** By hand. */
    static final class Sums implements Iterator<Integer> {
        private final int[] numbers;
        private final int mask;
        private int index;
        private int sum;
        private boolean held;

        Sums(int[] numbers, int oneIn) {
            this.numbers = numbers;
            this.mask = oneIn - 1;
        }

        @Override
        public boolean hasNext() {
            if (held) {
                return true;
            }
            int[] numbers = this.numbers;
            int index = this.index;
            int sum = this.sum;
            while (index < numbers.length) {
                sum += numbers[index];
                if ((index++ & mask) == mask) {
                    held = true;
                    break;
                }
            }
            this.index = index;
            this.sum = sum;
            return held;
        }

        @Override
        public Integer next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            held = false;
            return sum;
        }
    }

    @Coroutine
    static Iterator<Integer> sums(int[] numbers, int oneIn) {
        int mask = oneIn - 1;
        int sum = 0;
        for (int index = 0; index < numbers.length; index++) {
            sum += numbers[index];
            if ((index & mask) == mask) {
                Co.yield(sum);
            }
        }
        return null;
    }

    @Override
    long expected() {
        int mask = oneIn - 1;
        int sum = 0;
        long total = 0;
        for (int index = 0; index < numbers.length; index++) {
            sum += numbers[index];
            if ((index & mask) == mask) {
                total += sum;
            }
        }
        return total;
    }

    @Benchmark
    public long loop() {
        return expected();
    }

    @Benchmark
    public long hand() {
        long total = 0;
        for (Iterator<Integer> sums = new Sums(numbers, oneIn); sums.hasNext(); ) {
            total += sums.next();
        }
        return total;
    }

    @Benchmark
    public long coyield() {
        long total = 0;
        for (Iterator<Integer> sums = sums(numbers, oneIn); sums.hasNext(); ) {
            total += sums.next();
        }
        return total;
    }

    @Benchmark
    public long kotlin() {
        long total = 0;
        for (Iterator<Integer> sums = SequencesKt.sums(numbers, oneIn); sums.hasNext(); ) {
            total += sums.next();
        }
        return total;
    }
}
