/**
 * Turns every method of a class into a coroutine that suspends at every line and is driven to its end in place, so that any
 * code, with any tests that it has, is a test of the transformer.
 */
@NullMarked
package dev.coyield.proof.everywhere;

import org.jspecify.annotations.NullMarked;
