/**
 * Programs to run and to read: each is one file that reads like its Python original. {@link dev.coyield.examples.Main} runs
 * them all.
 */
package dev.coyield.examples;
