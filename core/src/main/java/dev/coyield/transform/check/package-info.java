/** What a user may do wrong: one rule, one file, one message that says where, what, why and what to do. */
@NullMarked
package dev.coyield.transform.check;

import org.jspecify.annotations.NullMarked;
