package dev.coyield.runtime;

import dev.coyield.GeneratorExit;
import org.jspecify.annotations.Nullable;

/**
 * An exception on its way to the yield where a body stands; takes the place of the sent value.
 *
 * @param exception what is thrown there
 * @param traceback where its stack trace takes the lines that it passes, if it has passed some
 */
record Raised(Throwable exception, @Nullable Traceback traceback) {

    /** Whether this asks a generator to close. */
    static boolean isExit(@Nullable Object argument) {
        return argument instanceof Raised raised && raised.exception instanceof GeneratorExit;
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
