package dev.coyield.examples;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.PrintStream;
import java.time.Duration;

/**
 * A producer sends ten items to a consumer, which is a coroutine: the two take turns on one thread, without a queue.
 *
 * <p>Run it with the pause before each item in seconds, one by default.
 */
public final class ProducerConsumer {
    /** The pause before each item, as in the original. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    private final PrintStream out;

    private ProducerConsumer(PrintStream out) {
        this.out = out;
    }

    @Coroutine
    private Generator<Void, Integer, Void> consumer(String name) {
        out.println(name + " is ready");
        while (true) {
            int item = Co.yield();
            out.println(name + " takes item " + item);
        }
    }

    private void produce(Generator<Void, Integer, Void> consumer, Duration pause) throws InterruptedException {
        consumer.next(); // runs it to its first yield, where it can be sent to
        for (int item = 1; item <= 10; item++) {
            Thread.sleep(pause.toMillis());
            out.println("producer sends item " + item);
            consumer.send(item);
        }
        consumer.close();
        out.println("producer is done");
    }

    /** Runs the example, with a pause before each item. */
    public static void run(PrintStream out, Duration pause) throws InterruptedException {
        var example = new ProducerConsumer(out);
        example.produce(example.consumer("consumer"), pause);
    }

    /** Runs the example; see above. */
    public static void main(String[] args) throws InterruptedException {
        run(System.out, args.length == 0 ? PAUSE : Duration.ofMillis((long) (Double.parseDouble(args[0]) * 1000)));
    }
}
