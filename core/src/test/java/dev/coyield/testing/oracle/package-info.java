/**
 * The oracle: coroutines with one thread each and a strict hand-off, so that a body runs as javac compiled it. A program
 * that is loaded by {@link dev.coyield.testing.oracle.OracleLoader} has to write the same log as the transformed one.
 */
package dev.coyield.testing.oracle;
