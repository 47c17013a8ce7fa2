package dev.coyield.runtime;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What a coroutine method of return type {@code Iterable} gives: each iterator is a fresh copy of the same start. */
final class FrameIterable implements Iterable<@Nullable Object> {
    private final Frame start;
    private final boolean primed;

    FrameIterable(Frame start, boolean primed) {
        this.start = start;
        this.primed = primed;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        Frame fresh = start.copy();
        return primed ? fresh.prime() : fresh;
    }

    @Override
    public String toString() {
        return "Iterable of " + start.describe();
    }
}
