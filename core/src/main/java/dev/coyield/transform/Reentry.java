package dev.coyield.transform;

/** How a resumed body comes back into the loop where it stood. */
public enum Reentry {
    /** By a copy of the rest of the iteration while that fits a budget, else by the loop's head. */
    WITHIN_BUDGET,
    /** By a copy of the rest of the iteration, however long. */
    COPY,
    /**
     * By the loop's head, which dispatches again: no code of the source is there twice, so that coverage tools count each line
     * and branch once.
     */
    HEAD;

    /** Copies may add as many instructions as the body has, but this many at least. */
    private static final int LEAST = 64;

    /** And this many at most. */
    private static final int MOST = 1_000;

    /**
     * How many instructions copies may add.
     *
     * @param length how many the body has
     * @return how many; less than 0 for none
     */
    public int budget(int length) {
        return switch (this) {
            case COPY -> Integer.MAX_VALUE;
            case HEAD -> -1;
            case WITHIN_BUDGET -> Math.max(LEAST, Math.min(MOST, length));
        };
    }
}
