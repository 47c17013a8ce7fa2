package dev.coyield.benchmarks;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** A balanced tree, by recursion. */
@OperationsPerInvocation(Tree.NODES)
public class Tree extends Comparison {
    static final int NODES = 1023;

    private final Node root = Node.balanced(0, NODES);

    @Override
    long expected() {
        long hash = 0;
        for (int value = 0; value < NODES; value++) {
            hash = hash * 31 + value;
        }
        return hash;
    }

    @Benchmark
    public long hand() {
        long hash = 0;
        for (Iterator<Integer> values = new InOrder.Stack(root); values.hasNext(); ) {
            hash = hash * 31 + values.next();
        }
        return hash;
    }

    @Benchmark
    public long coyield() {
        long hash = 0;
        for (Iterator<Integer> values = InOrder.delegating(root); values.hasNext(); ) {
            hash = hash * 31 + values.next();
        }
        return hash;
    }

    /** With {@code return other} instead of the last {@code Co.yieldFrom(other)}. */
    @Benchmark
    public long coyieldHandOver() {
        long hash = 0;
        for (Iterator<Integer> values = InOrder.handingOver(root); values.hasNext(); ) {
            hash = hash * 31 + values.next();
        }
        return hash;
    }

    @Benchmark
    public long kotlin() {
        long hash = 0;
        for (Iterator<Integer> values = SequencesKt.inOrder(root).iterator(); values.hasNext(); ) {
            hash = hash * 31 + values.next();
        }
        return hash;
    }
}
