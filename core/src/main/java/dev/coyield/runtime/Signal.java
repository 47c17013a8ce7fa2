package dev.coyield.runtime;

/** What a body returns to its frame in place of a yielded value. */
public enum Signal {
    /** It ended by returning; the frame holds the result. */
    END,
    /** It delegates; the frame holds the delegate. */
    DELEGATE
}
