package dev.coyield;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Says that a generator has ended: {@link Generator#next()}, {@link Generator#send} and {@link Generator#raise} throw it
 * where there is nothing more to answer.
 *
 * <p>It marks an ordinary event, so it records no stack trace. A body that lets one escape has a bug, which its resumer
 * sees as an {@link IllegalStateException} (<a href="https://peps.python.org/pep-0479/">PEP 479</a>).
 */
public class StopIteration extends NoSuchElementException {
    private static final long serialVersionUID = 1;

    private final transient @Nullable Object value;

    /** Creates one that carries no value. */
    public StopIteration() {
        this(null);
    }

    /**
     * Creates one that carries a generator's result.
     *
     * @param value the result, or null
     */
    public StopIteration(@Nullable Object value) {
        this.value = value;
    }

    /**
     * What the generator returned, in the call that met its end; null in every later call.
     *
     * @return the result, or null
     */
    public @Nullable Object value() {
        return value;
    }

    @Override
    public @Nullable String getMessage() {
        return value == null ? null : String.valueOf(value);
    }

    /** Does nothing: an end is not worth a stack walk. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
