package dev.coyield.transform.analysis;

import java.util.BitSet;

/**
 * Instructions that have to be looked at, each once however often it was added, in code order and round again: so what an
 * instruction late in the code needs is mostly there when it is taken, and a handler is not run through again for each
 * instruction of its {@code try}.
 */
final class Worklist {
    private final BitSet open = new BitSet();
    private int at;

    void add(int index) {
        open.set(index);
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Takes the next in code order, or the first of all behind the last. */
    int takeNext() {
        int next = open.nextSetBit(at);
        if (next < 0) {
            next = open.nextSetBit(0);
        }
        open.clear(next);
        at = next + 1;
        return next;
    }
}
