/** Rewrites the code into a form in which every suspension point is easy: each file establishes one promise. */
@NullMarked
package dev.coyield.transform.normalize;

import org.jspecify.annotations.NullMarked;
