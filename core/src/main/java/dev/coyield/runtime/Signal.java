package dev.coyield.runtime;

/** What a body returns to its frame in place of a yielded reference. */
public enum Signal {
    /** It ended by returning; the frame holds the result. */
    END,
    /** It delegates; the frame holds the delegate. */
    DELEGATE,
    /** It yields an {@code int}, which the {@link IntFrame} holds. */
    INT,
    /** It yields a {@code long}, which the {@link LongFrame} holds. */
    LONG,
    /** It yields a {@code double}, which the {@link DoubleFrame} holds. */
    DOUBLE
}
