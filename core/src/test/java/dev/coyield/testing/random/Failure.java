package dev.coyield.testing.random;

/**
 * What is wrong with a program, or with what became of it.
 *
 * @param kind the same for what is likely to have the same cause
 * @param detail for the reader
 */
record Failure(Program program, String kind, String detail) {}
