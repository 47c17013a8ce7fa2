/**
 * The transformer, for build tools: {@link dev.coyield.transform.ModuleTransformer} rewrites directories of class files,
 * CoroutineTransformer one class file in memory, and reads as the list of the steps.
 */
@NullMarked
package dev.coyield.transform;

import org.jspecify.annotations.NullMarked;
