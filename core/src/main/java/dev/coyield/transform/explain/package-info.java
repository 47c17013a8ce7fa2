/** Shows on a page of HTML what is done with coroutines: a drawing, the source, and what each state keeps. */
@NullMarked
package dev.coyield.transform.explain;

import org.jspecify.annotations.NullMarked;
