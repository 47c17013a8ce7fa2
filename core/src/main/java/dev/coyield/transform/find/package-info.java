/** Which methods are to be rewritten, and where they suspend. */
@NullMarked
package dev.coyield.transform.find;

import org.jspecify.annotations.NullMarked;
