package dev.coyield.transform.model;

import java.util.List;

/**
 * A frame class's fields, and what each state keeps in them.
 *
 * @param fields all fields
 * @param states the states, in order; state 0 is the method's start, where its spills are arguments
 */
public record FrameLayout(List<SpillField> fields, List<State> states) {}
