/** The goals of coyield-maven-plugin: parameters and logging over {@link dev.coyield.transform.ModuleTransformer}. */
@NullMarked
package dev.coyield.maven;

import org.jspecify.annotations.NullMarked;
