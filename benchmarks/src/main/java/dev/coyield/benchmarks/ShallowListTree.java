package dev.coyield.benchmarks;

import java.util.Iterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** As {@link ListTree}, as deep as Kotlin can go: each of its items passes through all the sequences above. */
@OperationsPerInvocation(ShallowListTree.DEPTH)
public class ShallowListTree extends Comparison {
    static final int DEPTH = 200;

    private final Node root = Node.list(DEPTH);

    @Override
    long expected() {
        long hash = 0;
        for (int value = 0; value < DEPTH; value++) {
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
