package dev.coyield.runtime;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * How a frame finds the chain that it is a link of.
 *
 * <p>The top link keeps the chain alive. The others must not: a delegate that outlives an abandoned delegator would keep that
 * one, and all that it can read, alive as well.
 */
sealed interface Place permits Chain, Place.BelowTop {

    /** The chain, or null if its top link has been abandoned. */
    @Nullable Chain chain();

    /** The place of all but the top link, the same object for all of them. */
    final class BelowTop extends WeakReference<Chain> implements Place {
        BelowTop(Chain chain) {
            super(chain);
        }

        @Override
        public @Nullable Chain chain() {
            return get();
        }
    }
}
