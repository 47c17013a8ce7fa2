package dev.coyield.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * Whether each loop of a method is entered at one instruction only: HotSpot's C2 does not optimise others. Found by the
 * transformations that define it (Hecht and Ullman, 1972), over the instructions and with the edges to handlers: drop an edge
 * from a node to itself (T1), merge a node into its only predecessor (T2), as long as there is one. A reducible graph comes
 * down to one node.
 */
public final class Reducibility {
    private final MethodNode method;
    private final List<Set<Integer>> successors = new ArrayList<>();
    private final List<Set<Integer>> predecessors = new ArrayList<>();

    private Reducibility(MethodNode method) {
        this.method = method;
    }

    /** How many nodes the graph comes down to: 1 for a reducible one. */
    public static int limitOf(MethodNode method) {
        var graph = new Reducibility(method);
        graph.build();
        return graph.reduce();
    }

    private int reduce() {
        Set<Integer> left = reachable();
        for (int node = 0; node < predecessors.size(); node++) {
            predecessors.get(node).retainAll(left);
        }
        Deque<Integer> candidates = new ArrayDeque<>(left);
        while (!candidates.isEmpty()) {
            int node = candidates.remove();
            predecessors.get(node).remove(node);
            successors.get(node).remove(node);
            if (node != 0 && left.contains(node) && predecessors.get(node).size() == 1) {
                int only = predecessors.get(node).iterator().next();
                left.remove(node);
                candidates.addAll(merge(node, only));
            }
        }
        return left.size();
    }

    private Set<Integer> merge(int node, int into) {
        Set<Integer> changed = successors.get(node);
        successors.get(into).remove(node);
        for (int successor : changed) {
            predecessors.get(successor).remove(node);
            predecessors.get(successor).add(into);
            successors.get(into).add(successor);
        }
        changed.add(into);
        return changed;
    }

    private Set<Integer> reachable() {
        Set<Integer> reached = new LinkedHashSet<>(Set.of(0));
        Deque<Integer> todo = new ArrayDeque<>(reached);
        while (!todo.isEmpty()) {
            for (int successor : successors.get(todo.remove())) {
                if (reached.add(successor)) {
                    todo.add(successor);
                }
            }
        }
        return reached;
    }

    // ---- the graph

    private void build() {
        for (int node = 0; node < method.instructions.size(); node++) {
            successors.add(new LinkedHashSet<>());
            predecessors.add(new LinkedHashSet<>());
        }
        for (AbstractInsnNode instruction : method.instructions) {
            targets(instruction).forEach(target -> edge(instruction, target));
            if (goesOn(instruction) && instruction.getNext() != null) {
                edge(instruction, instruction.getNext());
            }
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            for (AbstractInsnNode covered = block.start; covered != block.end; covered = covered.getNext()) {
                if (covered.getOpcode() >= 0) {
                    edge(covered, block.handler);
                }
            }
        }
    }

    private void edge(AbstractInsnNode from, AbstractInsnNode to) {
        successors.get(method.instructions.indexOf(from)).add(method.instructions.indexOf(to));
        predecessors.get(method.instructions.indexOf(to)).add(method.instructions.indexOf(from));
    }

    private static List<LabelNode> targets(AbstractInsnNode instruction) {
        List<LabelNode> targets = new ArrayList<>();
        if (instruction instanceof JumpInsnNode jump) {
            targets.add(jump.label);
        } else if (instruction instanceof TableSwitchInsnNode table) {
            targets.addAll(table.labels);
            targets.add(table.dflt);
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            targets.addAll(lookup.labels);
            targets.add(lookup.dflt);
        }
        return targets;
    }

    private static boolean goesOn(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        boolean leaves = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
        return !leaves
                && opcode != Opcodes.ATHROW
                && opcode != Opcodes.GOTO
                && !(instruction instanceof TableSwitchInsnNode)
                && !(instruction instanceof LookupSwitchInsnNode);
    }
}
