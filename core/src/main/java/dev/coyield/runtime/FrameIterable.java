package dev.coyield.runtime;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What a coroutine method of return type {@code Iterable} gives: each iterator is a fresh copy of the same start. */
final class FrameIterable implements Iterable<@Nullable Object> {
    private final Frame start;

    FrameIterable(Frame start) {
        this.start = start;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
        return start.copy();
    }

    @Override
    public String toString() {
        return "Iterable of " + start.describe();
    }
}
