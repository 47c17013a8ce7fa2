package dev.coyield.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Runs all the examples with short pauses, or with a name that one, at its usual pace. */
public final class Main {
    private static final List<String> EXAMPLES =
            List.of("ProducerConsumer", "ForemanAndWorkers", "Traversal", "LogPipeline", "Switching", "DoubleClick");

    private static final Duration SHORT_PAUSE = Duration.ofMillis(100);

    private Main() {}

    /** Runs what the arguments say. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            runAll(System.out, SHORT_PAUSE);
        } else if (args.length == 1 && EXAMPLES.contains(args[0])) {
            run(args[0], System.out, ProducerConsumer.PAUSE);
        } else {
            System.err.println("usage: Main [" + String.join(" | ", EXAMPLES) + "]");
            System.exit(2);
        }
    }

    static void runAll(PrintStream out, Duration pause) throws IOException, InterruptedException {
        for (String name : EXAMPLES) {
            out.println("---- " + name);
            run(name, out, pause);
        }
    }

    private static void run(String name, PrintStream out, Duration pause) throws IOException, InterruptedException {
        switch (name) {
            case "ProducerConsumer" -> ProducerConsumer.run(out, pause);
            case "ForemanAndWorkers" -> ForemanAndWorkers.run(out);
            case "Traversal" -> Traversal.run(out);
            case "LogPipeline" -> LogPipeline.run(out);
            case "Switching" -> Switching.run(out);
            case "DoubleClick" -> DoubleClick.run(out);
            default -> throw new IllegalArgumentException(name);
        }
    }
}
