/**
 * Each file is one comparison: the state machine that one would write by hand, ours, and Kotlin's {@code sequence} where it
 * can say the same. {@link dev.coyield.benchmarks.Table} runs them and prints ns, ratios and bytes.
 *
 * <p>Every form has a loop of its own that consumes it, so that none is measured with the type profile of another.
 */
package dev.coyield.benchmarks;
