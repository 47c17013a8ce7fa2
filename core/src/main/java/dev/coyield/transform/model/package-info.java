/** What travels between the steps: immutable records, which know of no step. */
@NullMarked
package dev.coyield.transform.model;

import org.jspecify.annotations.NullMarked;
