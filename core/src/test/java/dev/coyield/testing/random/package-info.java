/**
 * Random Java programs that yield wherever an expression may stand. Each is held to the oracle; one that differs is reduced.
 *
 * <p>A seed makes a {@link dev.coyield.testing.random.Program}, whose source is kept as a {@link
 * dev.coyield.testing.random.Tree}; {@link dev.coyield.testing.random.Trial} compares, {@link
 * dev.coyield.testing.random.Reducer} cuts the tree down to what still fails.
 */
package dev.coyield.testing.random;
