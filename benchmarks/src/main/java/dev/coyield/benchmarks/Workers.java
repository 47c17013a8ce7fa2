package dev.coyield.benchmarks;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Jobs sent to the first of eight workers; each hands on what is for another and sends what it makes to the collector. */
@OperationsPerInvocation(Comparison.ITEMS)
public class Workers extends Comparison {
    private final Job[] jobs = Job.jobs(ITEMS);

    /** By hand. */
    static final class Collector {
        private long total;

        void send(Integer made) {
            total = total * 31 + made;
        }
    }

    /** By hand. */
    static final class Worker {
        private final int number;
        private final Worker next;
        private final Collector collector;

        Worker(int number, Worker next, Collector collector) {
            this.number = number;
            this.next = next;
            this.collector = collector;
        }

        void send(Job job) {
            if (job.worker() == number) {
                collector.send(job.payload() * 3 + number);
            } else {
                next.send(job);
            }
        }
    }

    @Coroutine(primed = true)
    static Generator<Object, Integer, Void> collector(long[] total) {
        while (true) {
            Integer made = Co.yield();
            total[0] = total[0] * 31 + made;
        }
    }

    @Coroutine(primed = true)
    static Generator<Object, Job, Void> worker(
            int number, Generator<Object, Job, Void> next, Generator<Object, Integer, Void> collector) {
        while (true) {
            Job job = Co.yield();
            if (job.worker() == number) {
                collector.send(job.payload() * 3 + number);
            } else {
                next.send(job);
            }
        }
    }

    @Override
    long expected() {
        long total = 0;
        for (Job job : jobs) {
            int made = job.payload() * 3 + job.worker();
            total = total * 31 + made;
        }
        return total;
    }

    @Benchmark
    public long hand() {
        var collector = new Collector();
        Worker first = null;
        for (int number = Job.WORKERS - 1; number >= 0; number--) {
            first = new Worker(number, first, collector);
        }
        for (Job job : jobs) {
            first.send(job);
        }
        return collector.total;
    }

    @Benchmark
    public long coyield() {
        var total = new long[1];
        Generator<Object, Integer, Void> collector = collector(total);
        Generator<Object, Job, Void> first = null;
        for (int number = Job.WORKERS - 1; number >= 0; number--) {
            first = worker(number, first, collector);
        }
        for (Job job : jobs) {
            first.send(job);
        }
        return total[0];
    }

    /** A sequence is sent nothing: the job goes through a field. */
    @Benchmark
    public long kotlin() {
        var total = new long[1];
        var made = new Letterbox<Integer>();
        Iterator<Object> collector = SequencesKt.collector(total, made);
        Iterator<Object> first = null;
        Letterbox<Job> letterbox = null;
        for (int number = Job.WORKERS - 1; number >= 0; number--) {
            var own = new Letterbox<Job>();
            first = SequencesKt.worker(number, own, first, letterbox, collector, made);
            letterbox = own;
        }
        for (Job job : jobs) {
            letterbox.setContent(job);
            first.next();
        }
        return total[0];
    }
}
