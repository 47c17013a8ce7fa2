package dev.coyield.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A log goes through a chain of generators that pull, and its requests are pushed into sinks:
 *
 * <pre>
 *   read --> grep --> parse --> (the loop) --> broadcast --> slowest
 *                                                       +--> countByStatus
 * </pre>
 *
 * <p>However the loop ends, closing both ends runs every {@code finally}: the log is closed, the sinks report. Run it with the
 * name of a log, or with nothing for the one that comes with it.
 */
public final class LogPipeline {
    private record Request(String client, String path, int millis, int status) {}

    private static final Pattern FORMAT = Pattern.compile("\\S+ \\w+ +(\\w+) +GET (\\S+) took (\\d+) ms status (\\d+)");

    private final PrintStream out;

    private LogPipeline(PrintStream out) {
        this.out = out;
    }

    @Coroutine
    private Generator<String, Void, Void> read(InputStream source) {
        int count = 0;
        try (var log = new Scanner(source, UTF_8)) {
            while (log.hasNextLine()) {
                count++;
                Co.yield(log.nextLine());
            }
        } finally {
            out.println("read " + count + " lines, closed the log");
        }
        return Co.done();
    }

    @Coroutine
    private Generator<String, Void, Void> grep(String word, Generator<String, Void, Void> lines) {
        try (lines) {
            for (String line : lines) {
                if (line.contains(word)) {
                    Co.yield(line);
                }
            }
        }
        return Co.done();
    }

    @Coroutine
    private Generator<Request, Void, Void> parse(Generator<String, Void, Void> lines) {
        try (lines) {
            for (String line : lines) {
                Matcher match = FORMAT.matcher(line);
                if (match.matches()) {
                    Co.yield(new Request(match.group(1), match.group(2), number(match, 3), number(match, 4)));
                } else {
                    out.println("skipped: " + line);
                }
            }
        }
        return Co.done();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    @Coroutine(primed = true)
    private Generator<Void, Request, Void> slowest() {
        Request worst = null;
        try {
            while (true) {
                Request request = Co.yield();
                if (worst == null || request.millis > worst.millis) {
                    worst = request;
                }
            }
        } finally {
            if (worst != null) {
                out.println("slowest: " + worst.path + " for " + worst.client + ", " + worst.millis + " ms");
            }
        }
    }

    @Coroutine(primed = true)
    private Generator<Void, Request, Void> countByStatus() {
        Map<Integer, Integer> counts = new TreeMap<>();
        try {
            while (true) {
                Request request = Co.yield();
                counts.merge(request.status, 1, Integer::sum);
            }
        } finally {
            counts.forEach((status, count) -> out.println("status " + status + ": " + count));
        }
    }

    @Coroutine(primed = true)
    private Generator<Void, Request, Void> broadcast(List<Generator<Void, Request, Void>> sinks) {
        try {
            while (true) {
                Request request = Co.yield();
                for (var sink : sinks) {
                    sink.send(request);
                }
            }
        } finally {
            for (var sink : sinks) {
                sink.close();
            }
        }
    }

    /** Runs the example over a log, which it closes, and stops after {@code limit} requests. */
    public static void run(PrintStream out, InputStream log, int limit) {
        var example = new LogPipeline(out);
        try (var requests = example.parse(example.grep("GET", example.read(log)));
                var sinks = example.broadcast(List.of(example.slowest(), example.countByStatus()))) {
            int number = 0;
            for (Request request : requests) {
                sinks.send(request);
                if (++number == limit) {
                    break;
                }
            }
        }
    }

    /** Runs the example over the log that comes with it. */
    public static void run(PrintStream out) {
        out.println("the first five requests");
        run(out, sample(), 5);
        out.println("all requests");
        run(out, sample(), Integer.MAX_VALUE);
    }

    private static InputStream sample() {
        return LogPipeline.class.getResourceAsStream("access.log");
    }

    /** Runs the example; see above. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            run(System.out);
        } else {
            run(System.out, Files.newInputStream(Path.of(args[0])), Integer.MAX_VALUE);
        }
    }
}
