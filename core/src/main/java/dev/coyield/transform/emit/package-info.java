/** Writes the rewritten class: for each coroutine method a factory, its body as a resumable method, and a frame class. */
@NullMarked
package dev.coyield.transform.emit;

import org.jspecify.annotations.NullMarked;
