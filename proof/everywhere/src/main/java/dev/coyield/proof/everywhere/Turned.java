package dev.coyield.proof.everywhere;

import java.util.List;

/**
 * A class whose methods were turned into coroutines.
 *
 * @param bytes the class file, to be transformed
 * @param coroutines the coroutines' names
 * @param points how many suspensions they have
 */
record Turned(byte[] bytes, List<String> coroutines, int points) {}
