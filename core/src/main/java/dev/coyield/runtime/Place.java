package dev.coyield.runtime;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/**
 * Where in a chain a frame stands.
 *
 * <p>The top link's place is the chain itself, which it keeps alive. The others must not: a delegate that outlives an abandoned
 * delegator would keep that one, and all that it can read, alive as well.
 */
sealed interface Place permits Chain, Place.BelowTop {

    /** The chain; null if its top link has been abandoned. */
    @Nullable Chain chain();

    /** How deep the link lies. */
    int depth();

    /**
     * The place of a link below the top.
     *
     * @param reference the same for all links of a chain
     * @param depth how deep
     */
    record BelowTop(WeakReference<Chain> reference, int depth) implements Place {
        @Override
        public @Nullable Chain chain() {
            return reference.get();
        }
    }
}
