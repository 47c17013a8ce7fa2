/**
 * What rewritten code calls; users never import this.
 *
 * <p>{@link dev.coyield.runtime.Frame} is the generator: the transformer emits a subclass for each coroutine method, whose
 * fields keep what the body needs across a suspension. {@link dev.coyield.runtime.Chain} runs generators that delegate to
 * each other; whatever else can be delegated to is a small frame of its own ({@link dev.coyield.runtime.IteratorFrame},
 * {@link dev.coyield.runtime.GeneratorFrame}).
 */
@NullMarked
package dev.coyield.runtime;

import org.jspecify.annotations.NullMarked;
