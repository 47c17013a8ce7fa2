package dev.coyield.transform.model;

/**
 * A call at which the body leaves and to which it comes back.
 *
 * @param state the state in which it resumes here: 1, 2, ... in code order; 0 is the method's start
 * @param call the call
 */
public record SuspensionPoint(int state, CoCall call) {}
