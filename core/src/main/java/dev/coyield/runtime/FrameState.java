package dev.coyield.runtime;

/**
 * What of a generator is read first. A class of its own, for HotSpot puts a superclass's fields before a subclass's: so these
 * fill the last four bytes of the header's second word. When an object is made, that is zeroed by a store of its own; what
 * comes after it by one wide store, for which the processor makes the first load wait.
 */
abstract class FrameState {
    /** Where the body stands. A short and two bytes share four bytes. */
    protected short state;

    /** What kind of value is in hand. */
    protected byte hand;

    /** How it is linked to others. */
    protected byte link;
}
