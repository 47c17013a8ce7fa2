/** How messages, logs and pages put into words what class files say. */
@NullMarked
package dev.coyield.transform.words;

import org.jspecify.annotations.NullMarked;
