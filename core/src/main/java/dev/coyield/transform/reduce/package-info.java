/**
 * Makes the body's flow graph reducible: each loop is entered at its head only.
 *
 * <p>The dispatch of a resumed body jumps into the middle of the loop that the body stood in. HotSpot's C2 gives up
 * optimising a loop with two entries, so the second one is taken away: by copying the rest of the iteration, from the point
 * to the loop's head, or, where that would be too much code, by dispatching again at the head.
 */
@NullMarked
package dev.coyield.transform.reduce;

import org.jspecify.annotations.NullMarked;
