package dev.coyield.runtime;

import java.lang.ref.WeakReference;

/**
 * How a frame finds the chain that it is a link of.
 *
 * <p>The top link refers to the chain itself and keeps it alive. The others must not: a delegate that outlives an abandoned
 * delegator would keep that one, and all that it can read, alive as well. A link whose place is the frame above it does; it is
 * one that most likely nobody else knows.
 */
sealed interface Place permits Chain, Place.BelowTop, Frame {

    /** The place of links below the top, the same object for all of them. */
    final class BelowTop extends WeakReference<Chain> implements Place {
        BelowTop(Chain chain) {
            super(chain);
        }
    }
}
