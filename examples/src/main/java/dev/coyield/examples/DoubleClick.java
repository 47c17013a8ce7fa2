package dev.coyield.examples;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Coroutines that wait for events in straight-line code: one tells double clicks from single ones, one notices that nothing
 * happens. Waiting is a yield that says how long; the hub answers it with an event, or with null when the time is over.
 *
 * <p>Time is virtual: the hub goes from one thing that happens to the next.
 */
public final class DoubleClick {
    private static final int FOREVER = Integer.MAX_VALUE;

    /** Two clicks that are no further apart are one double click; in milliseconds. */
    private static final int DOUBLE_CLICK = 300;

    private static final int IDLE = 2000;

    /** Something that happens. */
    public record Event(int time, String name) {}

    private static final List<Event> EVENTS = List.of(
            new Event(1000, "click"),
            new Event(1200, "click"),
            new Event(2000, "click"),
            new Event(2100, "key"),
            new Event(5000, "click"),
            new Event(5400, "click"),
            new Event(5500, "click"));

    private final PrintStream out;
    private final Hub hub;

    private DoubleClick(PrintStream out, Hub hub) {
        this.out = out;
        this.hub = hub;
    }

    @Coroutine
    private Generator<Integer, Event, Void> clicks() {
        while (true) {
            Event first = Co.yieldFrom(click(FOREVER));
            if (first == null) {
                return Co.done();
            }
            Event second = Co.yieldFrom(click(DOUBLE_CLICK));
            out.println(first.time + ": " + (second == null ? "single click" : "double click"));
        }
    }

    /** Waits for a click; other events do not make the time longer. */
    @Coroutine
    private Generator<Integer, Event, Event> click(int atMost) {
        int until = atMost == FOREVER ? FOREVER : hub.now + atMost;
        while (true) {
            Event event = Co.yield(until == FOREVER ? FOREVER : until - hub.now);
            if (event == null || event.name.equals("click")) {
                return Co.done(event);
            }
        }
    }

    @Coroutine
    private Generator<Integer, Event, Void> idleness() {
        while (true) {
            Event event = Co.yield(IDLE);
            if (event == null) {
                out.println(hub.now + ": nothing happens");
                Co.yield(FOREVER);
            }
        }
    }

    /** Resumes who waits, when something happens or when their time is over. */
    private static final class Hub {
        private record Waiting(Generator<Integer, Event, Void> coroutine, int until) {}

        private final List<Waiting> waiting = new ArrayList<>();
        private int now;

        void start(Generator<Integer, Event, Void> coroutine) {
            resume(coroutine, null);
        }

        private void resume(Generator<Integer, Event, Void> coroutine, Event event) {
            if (coroutine.advance(event)) {
                int atMost = coroutine.value();
                waiting.add(new Waiting(coroutine, atMost == FOREVER ? FOREVER : now + atMost));
            }
        }

        void run(Deque<Event> events) {
            while (!events.isEmpty()) {
                letTimePass(events.peek().time);
                happen(events.remove());
            }
            letTimePass(FOREVER);
            waiting.forEach(each -> each.coroutine.close());
        }

        /** What happens in the very moment in which a time is over comes before that. */
        private void letTimePass(int end) {
            for (Optional<Waiting> first = firstUntil(end); first.isPresent(); first = firstUntil(end)) {
                now = first.get().until;
                waiting.remove(first.get());
                resume(first.get().coroutine, null);
            }
        }

        private Optional<Waiting> firstUntil(int end) {
            return waiting.stream().filter(each -> each.until < end).min(Comparator.comparingInt(Waiting::until));
        }

        private void happen(Event event) {
            now = event.time;
            List<Waiting> all = List.copyOf(waiting);
            waiting.clear();
            all.forEach(each -> resume(each.coroutine, event));
        }
    }

    /** Runs the example over some events, in order of time. */
    public static void run(PrintStream out, List<Event> events) {
        var hub = new Hub();
        var example = new DoubleClick(out, hub);
        hub.start(example.clicks());
        hub.start(example.idleness());
        hub.run(new ArrayDeque<>(events));
    }

    /** Runs the example over the events that come with it. */
    public static void run(PrintStream out) {
        run(out, EVENTS);
    }

    /** Runs the example. */
    public static void main(String[] args) {
        run(System.out);
    }
}
