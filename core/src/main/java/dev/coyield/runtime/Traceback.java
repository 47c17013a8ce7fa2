package dev.coyield.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the line of each {@code yieldFrom} that an exception passes into its stack trace, where a nested call would stand:
 *
 * <pre>
 *   Tree.leaf(Tree.java:9)            Tree.leaf(Tree.java:9)
 *   ...                               Tree.walk(Tree.java:14)      the delegation
 *   Chain.run                =&gt;       Chain.run
 *   Frame.next                        Frame.next
 *   Main.main                         Main.main
 * </pre>
 *
 * <p>An exception that is raised from outside gets the line of the yield where it is thrown on top, and below that the lines
 * that it passes. One whose trace cannot be written to stays as it is.
 */
final class Traceback {
    /** As many frames as HotSpot records by default ({@code MaxJavaStackTraceDepth}). */
    private static final int LIMIT = 1024;

    private static final String RUN = "run";

    private final Throwable exception;
    private int at;

    private Traceback(Throwable exception, int at) {
        this.exception = exception;
        this.at = at;
    }

    /**
     * An exception is raised at a yield.
     *
     * @param position the yield, or null for what is no body
     * @param exception what is raised
     * @return to be handed in when it passes a delegation
     */
    static @Nullable Traceback raisedAt(@Nullable StackTraceElement position, Throwable exception) {
        if (position == null) {
            return null;
        }
        var traceback = new Traceback(exception, 0);
        traceback.insert(position);
        return traceback;
    }

    /**
     * An exception passes a delegation.
     *
     * @param delegating who delegates
     * @param exception what passes
     * @param before what this gave for the last exception that passed
     * @return to be handed in when the next one passes
     */
    static Traceback through(Frame delegating, Throwable exception, @Nullable Traceback before) {
        Traceback traceback =
                before != null && before.exception == exception ? before : new Traceback(exception, start(exception));
        StackTraceElement position = delegating.position();
        if (position != null) {
            traceback.insert(position);
        }
        return traceback;
    }

    /** Drops the runtime's frames between the failing line and the chain's loop, and answers where the loop stands. */
    private static int start(Throwable exception) {
        StackTraceElement[] trace = exception.getStackTrace();
        int loop = loopIn(trace);
        int body = loop;
        while (body > 0 && isPlumbing(trace[body - 1])) {
            body--;
        }
        if (body < loop) {
            var kept = new StackTraceElement[trace.length - (loop - body)];
            System.arraycopy(trace, 0, kept, 0, body);
            System.arraycopy(trace, loop, kept, body, trace.length - loop);
            exception.setStackTrace(kept);
        }
        return body;
    }

    /** The loop that runs now, found by the frames below it, which the exception's trace has in common with this call's. */
    private static int loopIn(StackTraceElement[] trace) {
        StackTraceElement[] here = new Throwable().getStackTrace();
        int loopHere = 0;
        while (!isLoop(here[loopHere])) {
            loopHere++;
        }
        int loop = trace.length - (here.length - loopHere);
        return loop >= 0 && isLoop(trace[loop]) ? loop : 0;
    }

    private static boolean isLoop(StackTraceElement element) {
        return element.getClassName().equals(Chain.class.getName())
                && element.getMethodName().equals(RUN);
    }

    private static boolean isPlumbing(StackTraceElement element) {
        return element.getClassName().startsWith(Traceback.class.getPackageName())
                || element.getClassName().endsWith(Frame.CLASS_SUFFIX)
                || element.getMethodName().endsWith(Frame.ACCESS_SUFFIX);
    }

    private void insert(StackTraceElement position) {
        StackTraceElement[] trace = exception.getStackTrace();
        if (trace.length >= LIMIT || at > trace.length) {
            return;
        }
        StackTraceElement[] longer = Arrays.copyOf(trace, trace.length + 1);
        System.arraycopy(trace, at, longer, at + 1, trace.length - at);
        longer[at++] = position;
        exception.setStackTrace(longer);
    }
}
