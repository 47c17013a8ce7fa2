package dev.coyield.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A foreman hands jobs, the lines of a text, down a chain of workers; each worker does what is meant for it, passes the rest
 * on, and sends its results to one coroutine that accepts them:
 *
 * <pre>
 *   jobs --> foreman --> worker 0 --> worker 1 --> worker 2
 *    ^                      |            |            |
 *    |                      +------------+------------+--> accept
 *    +-- a line that is too long comes back as two jobs
 * </pre>
 *
 * <p>Lines are drawn when a worker is free to have one, so the text may be endless. Run it with the name of a file, with
 * {@code -} for standard input, or with nothing for the text that comes with it.
 */
public final class ForemanAndWorkers {
    /** In words; a longer line is two jobs. */
    private static final int LONGEST = 14;

    private record Task(int number, String job, int worker) {}

    private record Result(int number, int worker, int words, String outcome) {}

    private final PrintStream out;

    private ForemanAndWorkers(PrintStream out) {
        this.out = out;
    }

    /** Yields the lines one by one, and before the next line whatever has been sent to it meanwhile. */
    @Coroutine
    private Generator<String, String, Void> jobs(Iterator<String> lines) {
        Deque<String> added = new ArrayDeque<>();
        while (!added.isEmpty() || lines.hasNext()) {
            String another = Co.yield(added.isEmpty() ? lines.next() : added.remove());
            while (another != null) {
                added.add(another);
                another = Co.yield();
            }
        }
        return Co.done();
    }

    private void foreman(Generator<String, String, Void> jobs, Generator<Void, Task, Void> workers, int n) {
        int i = 0;
        for (String job : jobs) {
            workers.send(new Task(i, job, i % n));
            i++;
        }
        workers.close();
    }

    @Coroutine(primed = true)
    private Generator<Void, Task, Void> worker(
            int number,
            Generator<Void, Task, Void> next,
            Generator<Void, Result, Void> accept,
            Generator<String, String, Void> jobs) {
        try {
            while (true) {
                Task task = Co.yield();
                if (task.worker == number) {
                    accept.send(work(task, jobs));
                } else {
                    next.send(task);
                }
            }
        } finally {
            if (next != null) {
                next.close();
            }
        }
    }

    private static Result work(Task task, Generator<String, String, Void> jobs) {
        List<String> words = List.of(task.job.split(" "));
        int count = words.size();
        if (count > LONGEST) {
            jobs.send(String.join(" ", words.subList(0, count / 2)));
            jobs.send(String.join(" ", words.subList(count / 2, count)));
            return new Result(task.number, task.worker, 0, count + " words are too many, handed back as two jobs");
        }
        String digest = sha256(task.job).substring(0, 16);
        return new Result(task.number, task.worker, count, count + " words, SHA-256 " + digest);
    }

    @Coroutine(primed = true)
    private Generator<Void, Result, Void> accept() {
        int jobs = 0;
        int words = 0;
        Map<Integer, Integer> jobsByWorker = new TreeMap<>();
        try {
            while (true) {
                Result result = Co.yield();
                out.println("job " + result.number + ", worker " + result.worker + ": " + result.outcome);
                jobs++;
                words += result.words;
                jobsByWorker.merge(result.worker, 1, Integer::sum);
            }
        } finally {
            out.println(jobs + " jobs, " + words + " words");
            jobsByWorker.forEach((number, done) -> out.println("worker " + number + " did " + done));
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible); // every Java platform has it
        }
    }

    /** Runs the example over some lines with {@code n} workers. */
    public static void run(PrintStream out, Iterator<String> lines, int n) {
        var example = new ForemanAndWorkers(out);
        var jobs = example.jobs(lines);
        var accept = example.accept();
        Generator<Void, Task, Void> chain = null;
        for (int number = n - 1; number >= 0; number--) {
            chain = example.worker(number, chain, accept, jobs);
        }
        example.foreman(jobs, chain, n);
        accept.close();
    }

    /** Runs the example over the text that comes with it, with three workers. */
    public static void run(PrintStream out) throws IOException {
        run(out, ForemanAndWorkers.class.getResourceAsStream("harbour.txt"));
    }

    private static void run(PrintStream out, InputStream text) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(text, UTF_8))) {
            run(out, reader.lines().iterator(), 3);
        }
    }

    /** Runs the example; see above. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            run(System.out);
        } else {
            run(System.out, args[0].equals("-") ? System.in : new FileInputStream(args[0]));
        }
    }
}
