package dev.coyield.transform.model;

/**
 * A local that is live across a point.
 *
 * @param slot its slot
 * @param type its type there
 * @param field the field of the frame that keeps it
 * @param isSaved whether the field must be written: false where it holds the value already
 */
public record Spill(int slot, SlotType type, SpillField field, boolean isSaved) {}
