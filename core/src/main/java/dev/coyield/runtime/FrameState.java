package dev.coyield.runtime;

/**
 * What of a generator is read first: where its body stands, what is in hand, how it is linked to others.
 *
 * <p>A class of its own, for HotSpot puts a superclass's fields before a subclass's: so these fill the last four bytes of the
 * header's second word. When an object is made, that is zeroed by a store of its own; what comes after it by one wide store, for
 * which the processor makes the first load wait.
 */
abstract class FrameState {
    // States above CREATED are suspension points.
    static final short CREATED = 0;
    static final short RUNNING = -1;
    /** Returned; the next resumer is the first to learn of it from a closed generator. */
    static final short RETURNED = -2;

    static final short RETURNED_AND_TOLD = -3;
    static final short FAILED = -4;
    /** Has said {@code return other}. */
    static final short HANDED_OVER = -5;
    /** As HANDED_OVER, and what that was has taken its place in a chain. */
    static final short REPLACED = -6;

    // What is in hand; AHEAD is added to it while it is held.
    static final byte NOTHING = 0;
    static final byte REFERENCE = 1;
    static final byte INT = 2;
    static final byte LONG = 3;
    static final byte DOUBLE = 4;
    static final byte AHEAD = 8;

    // How it is linked to others.
    static final byte FREE = 0;
    /** The first of several. */
    static final byte TOP = 1;
    /** The first of several, and a resumption has nothing to do but to run the leaf. */
    static final byte PLAIN_TOP = 2;
    /** The first of several, which run, each by running its body. */
    static final byte RUNNING_TOP = 3;
    /** Made by the frame above it; nobody else knows it. */
    static final byte OWN = 4;
    /** Most likely known to none but the frame above it. */
    static final byte ADOPTED = 5;
    /** In a chain's array, below the top. */
    static final byte BELOW_TOP = 6;

    /** Where the body stands. A short and two bytes share four bytes. */
    protected short state;

    /** What kind of value is in hand. */
    protected byte hand;

    /** How it is linked to others. */
    protected byte link;

    /**
     * Whether the body can be run at once: it does not run, has not ended and is not linked to others. What is run for each value asks
     * the fields, for a call that is inlined takes its share of HotSpot's graph.
     *
     * @return whether to call the body
     */
    protected final boolean isReady() {
        return link == FREE && state >= CREATED;
    }

    /**
     * Whether the body itself takes what is sent, and at once. Asks what {@link Frame#resume} and the body ask, in the same words, so
     * that the compiler need not ask again.
     *
     * @return whether it stands at a yield of its own, with nothing in hand
     */
    protected final boolean takesValue() {
        return isReady() && state != CREATED && hand == NOTHING;
    }

    /**
     * Whether what it delegates to takes what is sent.
     *
     * @return whether it delegates, with nothing in hand
     */
    protected final boolean delegatesPlainly() {
        return link == PLAIN_TOP && hand == NOTHING;
    }

    /**
     * Whether the value in hand is held.
     *
     * @return whether the next resumption hands it out
     */
    protected final boolean isHeld() {
        return hand > AHEAD;
    }

    /** Whether it has not run, and so is no link either: what is linked to others runs at once. */
    final boolean isFresh() {
        return state == CREATED;
    }

    final boolean isSuspended() {
        return state > CREATED;
    }

    final boolean isRunningItself() {
        return state == RUNNING;
    }

    final boolean hasHandedOver() {
        return state <= HANDED_OVER;
    }

    final boolean isAdopted() {
        return link == OWN || link == ADOPTED;
    }

    /** Whether it is linked to one above it. */
    final boolean isBelowAnother() {
        return link >= OWN;
    }
}
