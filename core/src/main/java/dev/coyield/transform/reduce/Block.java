package dev.coyield.transform.reduce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Instructions that run one after the other: a node of the flow graph. A copy stands for the instructions of its original. */
final class Block {
    /**
     * Where control goes from a block.
     *
     * @param targets by the labels of the jump or switch at its end
     * @param next where it goes on without a jump; null if nowhere
     * @param handlers where what it throws is caught, by the entry of the exception table, in the table's order
     */
    record Edges(Map<LabelNode, Block> targets, @Nullable Block next, Map<TryCatchBlockNode, Block> handlers) {

        Edges map(UnaryOperator<Block> change) {
            Map<LabelNode, Block> changedTargets = new LinkedHashMap<>();
            targets.forEach((label, block) -> changedTargets.put(label, change.apply(block)));
            Map<TryCatchBlockNode, Block> changedHandlers = new LinkedHashMap<>();
            handlers.forEach((entry, block) -> changedHandlers.put(entry, change.apply(block)));
            return new Edges(changedTargets, next == null ? null : change.apply(next), changedHandlers);
        }

        Set<Block> all() {
            Set<Block> all = new LinkedHashSet<>(targets.values());
            if (next != null) {
                all.add(next);
            }
            all.addAll(handlers.values());
            return all;
        }
    }

    private final int number;
    private final int batch;
    private final AbstractInsnNode first;
    private final AbstractInsnNode last;
    private final int length;
    private final @Nullable Block original;

    /** The graph keeps these two in step. */
    Edges edges = new Edges(Map.of(), null, Map.of());

    final Set<Block> predecessors = new LinkedHashSet<>();

    /** An original. */
    Block(int number, AbstractInsnNode first, AbstractInsnNode last) {
        this.number = number;
        this.batch = 0;
        this.first = first;
        this.last = last;
        this.original = null;
        this.length = count(first, last);
    }

    /** A copy; those that are made at once have the same {@code batch}, greater than 0. */
    Block(int number, int batch, Block copied) {
        this.number = number;
        this.batch = batch;
        this.first = copied.first;
        this.last = copied.last;
        this.original = copied.original();
        this.length = copied.length;
    }

    private static int count(AbstractInsnNode first, AbstractInsnNode last) {
        int count = first.getOpcode() < 0 ? 0 : 1;
        for (AbstractInsnNode instruction = first; instruction != last; ) {
            instruction = instruction.getNext();
            count += instruction.getOpcode() < 0 ? 0 : 1;
        }
        return count;
    }

    /** Its place in the code. */
    int number() {
        return number;
    }

    /** Which copies were made together with it; 0 for an original. */
    int batch() {
        return batch;
    }

    /** The first of its, or its original's, instructions; may be a label. */
    AbstractInsnNode first() {
        return first;
    }

    /** The last of them. */
    AbstractInsnNode last() {
        return last;
    }

    /** Its instructions, labels and the like included. */
    List<AbstractInsnNode> nodes() {
        List<AbstractInsnNode> nodes = new ArrayList<>();
        for (AbstractInsnNode node = first; node != last; node = node.getNext()) {
            nodes.add(node);
        }
        nodes.add(last);
        return nodes;
    }

    /** The first that is no label or the like; null if there is none. */
    @Nullable AbstractInsnNode firstReal() {
        for (AbstractInsnNode node = first; ; node = node.getNext()) {
            if (node.getOpcode() >= 0) {
                return node;
            }
            if (node == last) {
                return null;
            }
        }
    }

    /** How many instructions it has, labels and the like not counted. */
    int length() {
        return length;
    }

    boolean isCopy() {
        return original != null;
    }

    /** Itself, or what it is a copy of. */
    Block original() {
        return original == null ? this : original;
    }

    Set<Block> successors() {
        return edges.all();
    }
}
