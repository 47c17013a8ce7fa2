package dev.coyield.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What a body returns to its frame in place of a yielded reference. Whatever is none of the constants says that it ended.
 *
 * <p>It is an iterator, an empty one, for HotSpot's sake. That does not inline a method of more than 35 bytes which is called
 * once a run, such as the {@code next()} that starts a generator, unless it returns an iterator (bytecodeInfo.cpp, {@code
 * is_init_with_ea}); and a frame that has once been passed to a call has to exist for good.
 */
public final class Signal implements Iterator<Object> {
    private static final byte ENDS = 0;
    private static final byte DELEGATES = 1;
    private static final byte YIELDS = 2;
    private static final byte STARTS_AGAIN = 3;

    /** It ended by returning, with no result. */
    public static final Signal END = new Signal(null);

    /** It delegates; the frame holds the delegate. */
    public static final Signal DELEGATE = new Signal(DELEGATES);

    /** It has handed over to a run of itself, which is yet to start, in its own frame. */
    public static final Signal AGAIN = new Signal(STARTS_AGAIN);

    /** It yields an {@code int}, which the {@link IntFrame} holds. */
    public static final Signal INT = new Signal(YIELDS);

    /** It yields a {@code long}, which the {@link LongFrame} holds. */
    public static final Signal LONG = new Signal(YIELDS);

    /** It yields a {@code double}, which the {@link DoubleFrame} holds. */
    public static final Signal DOUBLE = new Signal(YIELDS);

    /** A link of a chain has yielded a reference, which the {@link PrimitiveFrame} that was resumed holds. */
    static final Signal REFERENCE = new Signal(YIELDS);

    private final @Nullable Object result;

    /** Beside the constants' identity, for where all have to be told apart: one load in place of many comparisons. */
    private final byte kind;

    private Signal(@Nullable Object result) {
        this.result = result;
        this.kind = ENDS;
    }

    private Signal(byte kind) {
        this.result = null;
        this.kind = kind;
    }

    /**
     * Replaces {@code Co.done(result)}.
     *
     * @param result the generator's result
     * @return what the body returns
     */
    public static Signal returned(@Nullable Object result) {
        return result == null ? END : new Signal(result);
    }

    /**
     * The result of a body that ended.
     *
     * @return the result
     */
    public @Nullable Object result() {
        return result;
    }

    @Override
    public boolean hasNext() {
        return false;
    }

    @Override
    public Object next() {
        throw new NoSuchElementException();
    }

    /** Whether the body yields a primitive. */
    public boolean isPrimitive() {
        return kind == YIELDS;
    }

    /** Whether the body is to run again from its start. */
    public boolean isAgain() {
        return kind == STARTS_AGAIN;
    }

    boolean isEnd() {
        return kind == ENDS;
    }
}
