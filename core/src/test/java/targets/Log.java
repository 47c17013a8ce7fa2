package targets;

import java.util.ArrayList;
import java.util.List;

/** Where the bodies of targets write what they do, and how they read what they are sent. */
public final class Log {
    private static final List<String> EVENTS = new ArrayList<>();

    private Log() {}

    /** Writes an event. */
    public static void log(Object event) {
        EVENTS.add(String.valueOf(event));
    }

    /** Writes an event where an expression stands. */
    public static <T> T logged(String event, T value) {
        log(event + " " + value);
        return value;
    }

    /** The events since the last call. */
    public static List<String> drain() {
        List<String> events = List.copyOf(EVENTS);
        EVENTS.clear();
        return events;
    }

    /** What was sent as a number, so that {@code next()} does not end every body with a NullPointerException. */
    public static int num(Object sent) {
        return sent instanceof Number number ? number.intValue() : sent == null ? 7 : sent.hashCode() % 100;
    }

    public static long wide(Object sent) {
        return num(sent) * 10_000_000_000L;
    }

    public static double real(Object sent) {
        return num(sent) + 0.25;
    }

    public static boolean truth(Object sent) {
        return num(sent) % 2 == 1;
    }

    public static String text(Object sent) {
        return "<" + sent + ">";
    }
}
