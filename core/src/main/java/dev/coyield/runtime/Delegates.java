package dev.coyield.runtime;

import dev.coyield.Generator;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * The frame for whatever a body delegates to: itself, if a coroutine made it. That is asked first, everywhere: it is the
 * common case, and a class is quicker to test for than an interface.
 */
final class Delegates {
    private Delegates() {}

    static Frame of(@Nullable Generator<?, ?, ?> generator) {
        if (generator instanceof Frame frame) {
            return frame;
        }
        if (generator == null) {
            throw new NullPointerException("Co.yieldFrom(null)");
        }
        return new GeneratorFrame(generator);
    }

    static Frame of(@Nullable Iterator<?> iterator) {
        return iterator instanceof Frame frame ? frame : of(iterator, null);
    }

    static Frame of(Iterable<?> iterable) {
        if (iterable instanceof Frame frame) {
            return frame;
        }
        if (iterable instanceof Generator<?, ?, ?> generator) {
            return of(generator);
        }
        return of(iterable.iterator(), iterable instanceof AutoCloseable closeable ? closeable : null);
    }

    static Frame of(BaseStream<?, ?> stream) {
        return new IteratorFrame(stream.iterator(), stream, true);
    }

    /** For what the body returns: a value of the method's return type. */
    static Frame ofAny(Object other) {
        if (other instanceof Frame frame) {
            return frame;
        }
        if (other instanceof Generator<?, ?, ?> generator) {
            return of(generator);
        }
        if (other instanceof Iterator<?> iterator) {
            return of(iterator);
        }
        return other instanceof Iterable<?> iterable ? of(iterable) : of((BaseStream<?, ?>) other);
    }

    private static Frame of(@Nullable Iterator<?> iterator, @Nullable AutoCloseable source) {
        if (iterator instanceof Generator<?, ?, ?> generator) {
            return of(generator);
        }
        if (iterator == null) {
            throw new NullPointerException("Co.yieldFrom: no iterator");
        }
        return new IteratorFrame(iterator, source, false);
    }
}
