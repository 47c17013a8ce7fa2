package dev.coyield.runtime;

import java.util.Spliterator;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A generator whose body yields {@code int} values, which travel through a field and are boxed, if at all, when they are
 * handed out. The subclass of a method that returns {@link java.util.PrimitiveIterator.OfInt} is one: these methods are that
 * interface's.
 */
public abstract class IntFrame extends PrimitiveFrame {
    /**
     * What the body has yielded, when it returns {@link Signal#INT}; what was sent, when it is resumed with that.
     */
    public int yielded;

    /** For subclasses. */
    protected IntFrame() {}

    /**
     * Resumes the body.
     *
     * @return what it yields next
     * @throws dev.coyield.StopIteration if it ends, or had ended
     */
    @Specialized
    public int nextInt() {
        if (hand == INT + AHEAD) {
            takePrimitive();
            return yielded;
        }
        return unboxed(nextSignal());
    }

    @Override
    @Specialized
    public @Nullable Object next() {
        if (hand == INT + AHEAD) {
            takePrimitive();
            return yielded;
        }
        Signal signal = nextSignal();
        return signal == Signal.INT ? (Object) yielded : valueOf(signal);
    }

    /**
     * Opens the box of what is sent before anything else: later the compiler would want it for each place where the code can go
     * back to the interpreter, and JDK 17 then makes it.
     */
    @Override
    @Specialized
    public @Nullable Object send(@Nullable Object sent) {
        if (!(sent instanceof Integer)) {
            return sendOtherwise(sent);
        }
        int value = (Integer) sent;
        if (!takesValue()) {
            return sendOtherwise(value);
        }
        yielded = value;
        Signal signal = resumeToSignal(Signal.INT);
        return signal == Signal.INT ? (Object) yielded : valueOf(signal);
    }

    /**
     * The value of the yield where the body stood.
     *
     * @param sent what the resumption has brought
     * @return what was sent, or null; throws what was raised
     */
    public final @Nullable Object taken(@Nullable Object sent) {
        return sent == Signal.INT ? (Object) yielded : Body.received(sent);
    }

    /**
     * Hands what is left to a consumer.
     *
     * @param action is given each value
     */
    @Specialized
    public void forEachRemaining(IntConsumer action) {
        requireAction(action);
        for (Signal signal = nextSignal(); ; signal = nextSignal()) {
            for (; signal == Signal.INT; signal = nextSignal()) {
                action.accept(yielded);
            }
            if (signal == Signal.END) {
                return;
            }
            action.accept(unboxed(signal));
        }
    }

    /**
     * The rest, lazily.
     *
     * @return a sequential stream that closes this generator when it is closed
     */
    public final IntStream intStream() {
        return StreamSupport.intStream(new Values(this), false).onClose(this::close);
    }

    /**
     * The value of a signal.
     *
     * @param signal what a resumption has brought
     * @return the value
     * @throws dev.coyield.StopIteration if it has brought {@link Signal#END}
     */
    protected final int unboxed(Signal signal) {
        return signal == Signal.INT ? yielded : Unboxing.toInt(valueOf(signal));
    }

    @Override
    protected final boolean yields(Signal signal) {
        return signal == Signal.INT;
    }

    @Override
    protected final boolean holdYielded() {
        hand = INT + AHEAD;
        if (link >= OWN) {
            Chain.holds(this);
        }
        return true;
    }

    @Override
    final Object boxed() {
        return yielded;
    }

    @Override
    final Object handOnTo(Frame other) {
        if (other instanceof IntFrame alike) {
            alike.yielded = yielded;
            return Signal.INT;
        }
        return yielded;
    }

    private record Values(IntFrame frame) implements Spliterator.OfInt {
        @Override
        public boolean tryAdvance(IntConsumer action) {
            Signal signal = frame.nextSignal();
            if (signal == Signal.END) {
                return false;
            }
            action.accept(frame.unboxed(signal));
            return true;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            frame.forEachRemaining(action);
        }

        @Override
        public Spliterator.@Nullable OfInt trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED | NONNULL;
        }
    }
}
