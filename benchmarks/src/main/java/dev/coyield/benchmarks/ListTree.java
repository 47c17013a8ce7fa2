package dev.coyield.benchmarks;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * A tree that is a list, by recursion: the item at index n comes from n delegations below. An invocation goes through
 * {@value #ITEMS_EACH} items: the short lists many times.
 */
@OperationsPerInvocation(ListTree.ITEMS_EACH)
public class ListTree extends Comparison {
    static final int ITEMS_EACH = 1_000_000;

    @Param({"10", "1000", "100000", "1000000"})
    public int depth;

    private Node root;

    private int rounds() {
        if (root == null) {
            root = Node.list(depth);
        }
        return ITEMS_EACH / depth;
    }

    @Override
    long expected() {
        long hash = 0;
        for (int round = rounds(); round > 0; round--) {
            for (int value = 0; value < depth; value++) {
                hash = hash * 31 + value;
            }
        }
        return hash;
    }

    @Benchmark
    public long hand() {
        long hash = 0;
        for (int round = rounds(); round > 0; round--) {
            for (Iterator<Integer> values = new InOrder.Stack(root); values.hasNext(); ) {
                hash = hash * 31 + values.next();
            }
        }
        return hash;
    }

    @Benchmark
    public long coyield() {
        long hash = 0;
        for (int round = rounds(); round > 0; round--) {
            for (Iterator<Integer> values = InOrder.delegating(root); values.hasNext(); ) {
                hash = hash * 31 + values.next();
            }
        }
        return hash;
    }

    /** With {@code return other} instead of the last {@code Co.yieldFrom(other)}. */
    @Benchmark
    public long coyieldHandOver() {
        long hash = 0;
        for (int round = rounds(); round > 0; round--) {
            for (Iterator<Integer> values = InOrder.handingOver(root); values.hasNext(); ) {
                hash = hash * 31 + values.next();
            }
        }
        return hash;
    }
}
