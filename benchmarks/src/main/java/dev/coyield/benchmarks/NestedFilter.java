package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/** A loop in a loop that adds up a matrix and yields the sum so far at some of the numbers. */
@OperationsPerInvocation(NestedFilter.SIDE * NestedFilter.SIDE)
public class NestedFilter extends Comparison {
    static final int SIDE = 64;

    /** A yield in about this many passes; a power of two. */
    @Param({"2", "1024"})
    public int oneIn;

    private final int[][] rows = rows();

    private static int[][] rows() {
        var random = new Random(1);
        var rows = new int[SIDE][];
        for (int row = 0; row < SIDE; row++) {
            rows[row] = random.ints(SIDE, 0, 1024).toArray();
        }
        return rows;
    }

    /** By hand. */
    static final class Sums implements Iterator<Integer> {
        private final int[][] rows;
        private final int mask;
        private int row;
        private int column;
        private int sum;
        private boolean held;

        Sums(int[][] rows, int oneIn) {
            this.rows = rows;
            this.mask = oneIn - 1;
        }

        @Override
        public boolean hasNext() {
            if (held) {
                return true;
            }
            int sum = this.sum;
            int column = this.column;
            for (int row = this.row; row < rows.length; row++) {
                int[] numbers = rows[row];
                while (column < numbers.length) {
                    int number = numbers[column++];
                    sum += number;
                    if ((number & mask) == mask) {
                        this.row = row;
                        this.column = column;
                        this.sum = sum;
                        held = true;
                        return true;
                    }
                }
                sum ^= row;
                column = 0;
            }
            this.row = rows.length;
            return false;
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
    static Iterator<Integer> sums(int[][] rows, int oneIn) {
        int mask = oneIn - 1;
        int sum = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int number : rows[row]) {
                sum += number;
                if ((number & mask) == mask) {
                    Co.yield(sum);
                }
            }
            sum ^= row;
        }
        return null;
    }

    @Override
    long expected() {
        int mask = oneIn - 1;
        int sum = 0;
        long total = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int number : rows[row]) {
                sum += number;
                if ((number & mask) == mask) {
                    total += sum;
                }
            }
            sum ^= row;
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
        for (Iterator<Integer> sums = new Sums(rows, oneIn); sums.hasNext(); ) {
            total += sums.next();
        }
        return total;
    }

    @Benchmark
    public long coyield() {
        long total = 0;
        for (Iterator<Integer> sums = sums(rows, oneIn); sums.hasNext(); ) {
            total += sums.next();
        }
        return total;
    }

    @Benchmark
    public long kotlin() {
        long total = 0;
        for (Iterator<Integer> sums = SequencesKt.sums(rows, oneIn); sums.hasNext(); ) {
            total += sums.next();
        }
        return total;
    }
}
