package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Numbers sent in, their running total coming out. */
@OperationsPerInvocation(Comparison.ITEMS)
public class Send extends Comparison {

    /** By hand. */
    static final class Total {
        private int total;

        Integer send(Integer number) {
            total += number;
            return total;
        }
    }

    @Coroutine
    static Generator<Integer, Integer, Void> total() {
        int total = 0;
        while (true) {
            Integer number = Co.yield(total);
            total += number;
        }
    }

    @Override
    long expected() {
        long sum = 0;
        int total = 0;
        for (int number = 0; number < ITEMS; number++) {
            total += number;
            sum += total;
        }
        return sum;
    }

    @Benchmark
    public long hand() {
        long sum = 0;
        var total = new Total();
        for (int number = 0; number < ITEMS; number++) {
            sum += total.send(number);
        }
        return sum;
    }

    @Benchmark
    public long coyield() {
        long sum = 0;
        Generator<Integer, Integer, Void> total = total();
        total.next();
        for (int number = 0; number < ITEMS; number++) {
            sum += total.send(number);
        }
        return sum;
    }

    /** A sequence is sent nothing: the number goes through a field. */
    @Benchmark
    public long kotlin() {
        long sum = 0;
        var letterbox = new Letterbox<Integer>();
        Iterator<Integer> total = SequencesKt.total(letterbox);
        total.next();
        for (int number = 0; number < ITEMS; number++) {
            letterbox.content = number;
            sum += total.next();
        }
        return sum;
    }
}
