package dev.coyield.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Writes the line of each {@code yieldFrom} that an exception passes into its stack trace, where a nested call would stand, and
 * takes the runtime's own frames out:
 *
 * <pre>
 *   Tree.leaf(Tree.java:9)            Tree.leaf(Tree.java:9)
 *   ...                               Tree.walk(Tree.java:14)      the delegation
 *   Chain.resume              =&gt;       Main.main
 *   Frame.next
 *   Main.main
 * </pre>
 *
 * <p>An exception that is raised from outside gets the line of the yield where it is thrown on top, and below that the lines
 * that it passes. One whose trace cannot be written to stays as it is, and so does one that was made before this resumption.
 */
final class Traceback {
    /** As many frames as HotSpot records by default ({@code MaxJavaStackTraceDepth}). */
    private static final int LIMIT = 1024;

    private static final int NOWHERE = -1;
    /** Where bodies are run, one after the other: all frames between a body and these are the runtime's. */
    private static final String LOOP_OF_FRAMES = "resumeLinks";

    private static final String LOOP_OF_CHAINS = "resume";

    private final Throwable exception;

    /** How many frames there are from the chain's loop down to the thread's first. */
    private final int height;

    /** Where the next line goes. */
    private int at;

    private Traceback(Throwable exception, int height, int at) {
        this.exception = exception;
        this.height = height;
        this.at = at;
    }

    /**
     * An exception is raised at a yield.
     *
     * @param position the yield, or null for what is no body
     * @param exception what is raised
     * @return to be handed in when it passes a delegation
     */
    static Traceback raisedAt(@Nullable StackTraceElement position, Throwable exception) {
        var traceback = new Traceback(exception, NOWHERE, 0);
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
        Traceback traceback = before != null && before.exception == exception ? before : start(exception, before);
        if (traceback.at != NOWHERE) {
            traceback.insert(delegating.position());
        }
        return traceback;
    }

    /** Drops the runtime's frames between the failing line and who resumed the chain. */
    private static Traceback start(Throwable exception, @Nullable Traceback before) {
        int height = before == null || before.height == NOWHERE ? heightOfLoop() : before.height;
        StackTraceElement[] trace = exception.getStackTrace();
        int loop = trace.length - height;
        if (loop < 0 || !isLoop(trace[loop])) {
            return new Traceback(exception, height, NOWHERE);
        }
        int from = loop;
        while (from > 0 && isPlumbing(trace[from - 1])) {
            from--;
        }
        int to = loop + 1;
        while (to < trace.length && isPlumbing(trace[to])) {
            to++;
        }
        var kept = new StackTraceElement[trace.length - (to - from)];
        System.arraycopy(trace, 0, kept, 0, from);
        System.arraycopy(trace, to, kept, from, trace.length - to);
        exception.setStackTrace(kept);
        return new Traceback(exception, height, from);
    }

    /** By the frames from the loop down an exception's trace is the same as that of this call. */
    private static int heightOfLoop() {
        StackTraceElement[] here = new Throwable().getStackTrace();
        int loop = 0;
        while (!isLoop(here[loop])) {
            loop++;
        }
        return here.length - loop;
    }

    private static boolean isLoop(StackTraceElement element) {
        boolean isOfChain = element.getClassName().equals(Chain.class.getName());
        return isPlumbing(element) && element.getMethodName().equals(isOfChain ? LOOP_OF_CHAINS : LOOP_OF_FRAMES);
    }

    private static boolean isPlumbing(StackTraceElement element) {
        return element.getClassName().startsWith(Traceback.class.getPackageName())
                || isOfFrame(element.getClassName())
                || element.getMethodName().endsWith(Frame.ACCESS_SUFFIX);
    }

    /** An overload's has a number at its end. */
    private static boolean isOfFrame(String className) {
        int suffix = className.lastIndexOf(Frame.CLASS_SUFFIX);
        return suffix >= 0
                && className
                        .substring(suffix + Frame.CLASS_SUFFIX.length())
                        .chars()
                        .allMatch(Character::isDigit);
    }

    private void insert(@Nullable StackTraceElement position) {
        if (position == null) {
            return;
        }
        StackTraceElement[] trace = exception.getStackTrace();
        if (trace.length >= LIMIT || at > trace.length) {
            at = NOWHERE;
            return;
        }
        var longer = new StackTraceElement[trace.length + 1];
        System.arraycopy(trace, 0, longer, 0, at);
        longer[at] = position;
        System.arraycopy(trace, at, longer, at + 1, trace.length - at);
        exception.setStackTrace(longer);
        at++;
    }
}
