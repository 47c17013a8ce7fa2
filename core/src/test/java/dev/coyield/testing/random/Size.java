package dev.coyield.testing.random;

/** How much is still to be made; once it is used up, only what is smallest is. */
final class Size {
    private int left;

    /** For a further part of the program. */
    void allow(int parts) {
        left = parts;
    }

    /** Whether there is some left, of which one is used. */
    boolean hasMore() {
        return left-- > 0;
    }
}
