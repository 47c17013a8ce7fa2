package dev.coyield.runtime;

import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Delegates to an iterator that is no generator: it can only be asked for its next value. */
final class IteratorFrame extends Frame {
    private @Nullable Iterator<?> iterator;
    private @Nullable AutoCloseable source;
    private final boolean closesAtEnd;

    /**
     * Creates one.
     *
     * @param iterator where the values come from; closed by an exit if it is {@link AutoCloseable}
     * @param source closed by an exit too, after the iterator
     * @param closesAtEnd whether {@code source} is closed however the delegation ends
     */
    IteratorFrame(Iterator<?> iterator, @Nullable AutoCloseable source, boolean closesAtEnd) {
        this.iterator = iterator;
        this.source = source;
        this.closesAtEnd = closesAtEnd;
    }

    @Override
    protected @Nullable Object step(@Nullable Object sent) {
        Body.enter(this);
        try {
            if (sent instanceof Raised raised) {
                return thrownAtTheDelegation(raised);
            }
            if (sent != null) {
                throw new UnsupportedOperationException(
                        "a value was sent to a generator that is delegating to an iterator, which takes none");
            }
            return nextValue();
        } catch (Throwable exception) {
            if (closesAtEnd) {
                closeAfter(exception);
            }
            throw exception;
        }
    }

    @SuppressWarnings("NullAway") // the iterator is null only after the end
    private @Nullable Object nextValue() {
        try {
            if (iterator.hasNext()) {
                Object value = iterator.next();
                Body.suspend(this, 1);
                return value;
            }
        } catch (StopIteration end) {
            // PEP 380: a StopIteration from the iterator is its end, whoever throws it.
        }
        AutoCloseable closing = closesAtEnd ? source : null;
        source = null;
        close(closing);
        return Signal.END;
    }

    private Object thrownAtTheDelegation(Raised raised) {
        if (raised.isExit()) {
            AutoCloseable closing = source;
            source = null;
            try {
                if (iterator instanceof AutoCloseable closeable && closeable != closing) {
                    close(closeable);
                }
            } finally {
                close(closing);
            }
        }
        throw raised.rethrow();
    }

    private void closeAfter(Throwable exception) {
        AutoCloseable closing = source;
        source = null;
        try {
            close(closing);
        } catch (Throwable another) {
            if (another != exception) {
                exception.addSuppressed(another);
            }
        }
    }

    private static void close(@Nullable AutoCloseable closeable) {
        if (closeable == null) {
            return;
        }
        try {
            closeable.close();
        } catch (Exception exception) {
            throw Raised.<RuntimeException>sneak(exception);
        }
    }

    @Override
    @Nullable Generator<?, ?, ?> exposed() {
        return null;
    }

    @Override
    boolean isBody() {
        return false;
    }

    @Override
    protected void clear() {
        iterator = null;
        source = null;
    }
}
