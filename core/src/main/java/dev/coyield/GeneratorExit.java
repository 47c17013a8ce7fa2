package dev.coyield;

/**
 * Thrown at the yield where a generator stands when it is {@linkplain Generator#close() closed}, so that its
 * {@code finally} blocks run.
 *
 * <p>It is an {@link Error} so that {@code catch (Exception e)} does not swallow a close, as Python's GeneratorExit is no
 * Exception (<a href="https://peps.python.org/pep-0342/">PEP 342</a>). A body may catch it to clean up; it then returns or
 * throws, and does not yield again.
 */
public class GeneratorExit extends Error {
    private static final long serialVersionUID = 1;

    /** Creates one. */
    public GeneratorExit() {}
}
