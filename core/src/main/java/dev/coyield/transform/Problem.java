package dev.coyield.transform;

import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a class from being transformed, or that its author should know.
 *
 * @param severity whether it stops the build
 * @param position where, printed as {@link StackTraceElement} prints it, so that consoles link it
 * @param what what is wrong, in one sentence
 * @param why why it cannot be, or null where that is plain
 * @param hint what to do
 */
public record Problem(
        Severity severity,
        Position position,
        String what,
        @Nullable String why,
        String hint) {

    /** How bad it is. */
    public enum Severity {
        /** No class file of the run is changed. */
        ERROR,
        /** The class is transformed all the same. */
        WARNING
    }

    private static final String INDENT = "\n  ";

    /**
     * An error.
     *
     * @param position where
     * @param what what is wrong
     * @param why why, or null
     * @param hint what to do
     * @return the problem
     */
    public static Problem error(Position position, String what, @Nullable String why, String hint) {
        return new Problem(Severity.ERROR, position, what, why, hint);
    }

    /**
     * A warning.
     *
     * @param position where
     * @param what what is wrong
     * @param why why, or null
     * @param hint what to do
     * @return the problem
     */
    public static Problem warning(Position position, String what, @Nullable String why, String hint) {
        return new Problem(Severity.WARNING, position, what, why, hint);
    }

    /** {@code shop.Harbor.unload(Harbor.java:41): what}, then why and the hint, a line each. */
    @Override
    public String toString() {
        return position + ": " + what + (why == null ? "" : INDENT + why) + INDENT + hint;
    }
}
