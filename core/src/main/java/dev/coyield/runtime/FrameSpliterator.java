package dev.coyield.runtime;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A generator's values for a stream: in order, one at a time, none run ahead. */
final class FrameSpliterator implements Spliterator<@Nullable Object> {
    private final Frame frame;

    FrameSpliterator(Frame frame) {
        this.frame = frame;
    }

    @Override
    public boolean tryAdvance(Consumer<? super @Nullable Object> action) {
        Object value = frame.takeOrResume();
        if (value == Signal.END) {
            return false;
        }
        action.accept(frame.handedOut(value));
        return true;
    }

    @Override
    public void forEachRemaining(Consumer<? super @Nullable Object> action) {
        frame.forEachRemaining(action);
    }

    @Override
    public @Nullable Spliterator<@Nullable Object> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
