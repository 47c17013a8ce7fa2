/** Decides what each state keeps, and where. */
@NullMarked
package dev.coyield.transform.split;

import org.jspecify.annotations.NullMarked;
