/** Facts about a method's code. An analysis reads and returns a value; none changes the code. */
@NullMarked
package dev.coyield.transform.analysis;

import org.jspecify.annotations.NullMarked;
