package dev.coyield.transform.reduce;

import dev.coyield.transform.reduce.Block.Edges;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** A method's blocks, in code order, and copies of some. */
final class FlowGraph {
    private final InsnList code;
    private final List<Block> blocks = new ArrayList<>();

    /** By instruction index. */
    private final Block[] blockOf;

    /** The edges that blocks had before the last {@link #mark}. */
    private final Map<Block, Edges> before = new LinkedHashMap<>();

    private int marked;
    private int batches;

    FlowGraph(MethodNode method) {
        this.code = method.instructions;
        this.blockOf = new Block[code.size()];
        cut(leaders(method));
        List<Map<TryCatchBlockNode, Block>> handlers = handlers(method);
        for (Block block : List.copyOf(blocks)) {
            setEdges(block, edges(block, handlers.get(block.number())));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /** How many instructions the blocks have. */
    int length() {
        return blocks.stream().mapToInt(Block::length).sum();
    }

    /** The block that a label begins. */
    Block at(LabelNode label) {
        return blockOf[code.indexOf(label)];
    }

    // ---- building

    private static BitSet leaders(MethodNode method) {
        InsnList code = method.instructions;
        BitSet leaders = new BitSet();
        leaders.set(0);
        for (AbstractInsnNode instruction : code) {
            List<LabelNode> labels = labels(instruction);
            labels.forEach(label -> leaders.set(startOfPlace(code, code.indexOf(label))));
            if (!labels.isEmpty() || leaves(instruction)) {
                leaders.set(code.indexOf(instruction) + 1);
            }
        }
        for (TryCatchBlockNode entry : method.tryCatchBlocks) {
            leaders.set(startOfPlace(code, code.indexOf(entry.start)));
            leaders.set(startOfPlace(code, code.indexOf(entry.end)));
            leaders.set(startOfPlace(code, code.indexOf(entry.handler)));
        }
        leaders.clear(code.size());
        return leaders;
    }

    /** All labels of one place in the code belong to one block. */
    private static int startOfPlace(InsnList code, int index) {
        int start = index;
        while (start > 0
                && code.get(start).getOpcode() < 0
                && code.get(start - 1).getOpcode() < 0) {
            start--;
        }
        return start;
    }

    private void cut(BitSet leaders) {
        for (int start = 0; start >= 0; start = leaders.nextSetBit(start + 1)) {
            int end = leaders.nextSetBit(start + 1);
            int last = (end < 0 ? code.size() : end) - 1;
            var block = new Block(blocks.size(), code.get(start), code.get(last));
            blocks.add(block);
            for (int index = start; index <= last; index++) {
                blockOf[index] = block;
            }
        }
    }

    private Edges edges(Block block, Map<TryCatchBlockNode, Block> handlers) {
        AbstractInsnNode last = block.last();
        Map<LabelNode, Block> targets = new LinkedHashMap<>();
        labels(last).forEach(label -> targets.put(label, at(label)));
        boolean isEnd = block.number() + 1 == blocks.size() || leaves(last) || isUnconditional(last);
        return new Edges(targets, isEnd ? null : blocks.get(block.number() + 1), handlers);
    }

    /** For each block, the entries of the exception table that hold for its first real instruction. */
    private List<Map<TryCatchBlockNode, Block>> handlers(MethodNode method) {
        List<Map<TryCatchBlockNode, Block>> handlers = new ArrayList<>();
        blocks.forEach(block -> handlers.add(new LinkedHashMap<>()));
        for (TryCatchBlockNode entry : method.tryCatchBlocks) {
            int end = code.indexOf(entry.end);
            for (int number = at(entry.start).number(); number < blocks.size(); number++) {
                Block block = blocks.get(number);
                if (code.indexOf(block.first()) >= end) {
                    break;
                }
                int index = block.length() == 0 ? end : code.indexOf(block.firstReal());
                if (code.indexOf(entry.start) <= index && index < end) {
                    handlers.get(number).put(entry, at(entry.handler));
                }
            }
        }
        return handlers;
    }

    /** Where an instruction may jump to. */
    static List<LabelNode> labels(AbstractInsnNode instruction) {
        if (instruction instanceof JumpInsnNode jump) {
            return List.of(jump.label);
        }
        List<LabelNode> labels = new ArrayList<>();
        if (instruction instanceof TableSwitchInsnNode table) {
            labels.addAll(table.labels);
            labels.add(table.dflt);
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            labels.addAll(lookup.labels);
            labels.add(lookup.dflt);
        }
        return labels;
    }

    private static boolean leaves(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return opcode == Opcodes.ATHROW || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
    }

    private static boolean isUnconditional(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.GOTO
                || instruction instanceof TableSwitchInsnNode
                || instruction instanceof LookupSwitchInsnNode;
    }

    // ---- changing

    /** From here on changes can be taken back. */
    void mark() {
        before.clear();
        marked = blocks.size();
    }

    /** Takes back what was changed since {@link #mark}. */
    void rollback() {
        for (Block copy : List.copyOf(blocks.subList(marked, blocks.size()))) {
            setEdges(copy, new Edges(Map.of(), null, Map.of()));
        }
        blocks.subList(marked, blocks.size()).clear();
        Map<Block, Edges> changed = new LinkedHashMap<>(before);
        changed.forEach(this::setEdges);
        before.clear();
    }

    /** Copies blocks; the copies go to each other, and to others where their originals do. */
    Map<Block, Block> copy(Collection<Block> originals) {
        Map<Block, Block> copies = new LinkedHashMap<>();
        batches++;
        for (Block block : originals) {
            var copy = new Block(blocks.size(), batches, block);
            blocks.add(copy);
            copies.put(block, copy);
        }
        copies.forEach((block, copy) -> setEdges(copy, block.edges.map(to -> copies.getOrDefault(to, to))));
        return copies;
    }

    void setEdges(Block block, Edges edges) {
        before.putIfAbsent(block, block.edges);
        block.successors().forEach(successor -> successor.predecessors.remove(block));
        block.edges = edges;
        block.successors().forEach(successor -> successor.predecessors.add(block));
    }
}
