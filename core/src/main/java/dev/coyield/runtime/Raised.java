package dev.coyield.runtime;

import dev.coyield.GeneratorExit;

/**
 * An exception on its way to the yield where a body stands; takes the place of the sent value.
 *
 * @param exception what is thrown there
 * @param isClose whether {@code close} throws it, who looks at no stack trace
 */
record Raised(Throwable exception, boolean isClose) {

    Raised(Throwable exception) {
        this(exception, false);
    }

    /** Whether this asks a generator to close. */
    boolean isExit() {
        return exception instanceof GeneratorExit;
    }

    /** Throws the exception, checked or not. */
    RuntimeException rethrow() {
        throw Raised.<RuntimeException>sneak(exception);
    }

    /** Lets a caller write {@code throw sneak(t)} for any {@code t}, undeclared. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> T sneak(Throwable exception) throws T {
        throw (T) exception;
    }
}
