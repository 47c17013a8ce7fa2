package dev.coyield.transform.reduce;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.Liveness;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.find.CoCalls;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Writes a flow graph with copies back as code: the originals stay where they are, the copies follow at the end.
 *
 * <p>Promises: control goes as the graph says; each block that is jumped to has a stack map frame; lines, the exception
 * table and the table of variables cover the copies as they cover the originals.
 */
final class BlockWriter {
    private final String owner;
    private final MethodNode method;
    private final InsnList code;
    private final List<Block> blocks;
    private final BlockLabels labels;

    /** For originals that are jumped to now and were not before. */
    private final Map<Block, FrameNode> frames = new LinkedHashMap<>();

    private BlockWriter(String owner, MethodNode method, FlowGraph graph) {
        this.owner = owner;
        this.method = method;
        this.code = method.instructions;
        this.blocks = graph.blocks();
        this.labels = new BlockLabels(blocks);
    }

    /** Changes a method. */
    static void write(String owner, MethodNode method, FlowGraph graph) throws AnalyzerException {
        var tables = new TableWriter(method, graph.blocks());
        var writer = new BlockWriter(owner, method, graph);
        writer.findFrames();
        writer.prepareOriginals();
        writer.writeCopies();
        writer.redirectOriginals();
        tables.write(writer.labels);
    }

    // ---- stack map frames

    private void findFrames() throws AnalyzerException {
        Map<AbstractInsnNode, Block> bare = new LinkedHashMap<>();
        for (Block block : blocks) {
            for (Block successor : block.successors()) {
                Block original = successor.original();
                AbstractInsnNode first = original.firstReal();
                boolean isJumpedTo = block.isCopy() || successor.isCopy();
                if (isJumpedTo && first != null && !hasFrame(original)) {
                    bare.put(first, original);
                }
            }
        }
        if (!bare.isEmpty()) {
            // A local that the emitted code reads no more may still be declared where control comes to.
            Liveness liveness = Liveness.asDeclared(method, ControlFlow.of(method));
            TypeFlow types = TypeFlow.of(owner, method, bare::containsKey);
            bare.forEach((first, block) ->
                    frames.put(block, FrameWriter.write(types.before(first), known(liveness.before(first)))));
        }
    }

    /** What every stack map frame of a body tells: the live locals, and its parameters. */
    private BitSet known(BitSet live) {
        BitSet known = (BitSet) live.clone();
        int receiver = (method.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
        known.set(0, receiver + Type.getArgumentTypes(method.desc).length);
        return known;
    }

    private static boolean hasFrame(Block block) {
        return block.nodes().stream().takeWhile(node -> node.getOpcode() < 0).anyMatch(FrameNode.class::isInstance);
    }

    // ---- code

    private void prepareOriginals() {
        for (Block block : blocks) {
            if (!block.isCopy() && block.first() != labels.start(block)) {
                code.insertBefore(block.first(), labels.start(block));
            }
        }
    }

    private void writeCopies() {
        for (Block block : blocks) {
            if (block.isCopy()) {
                writeCopy(block);
            }
        }
        code.add(labels.end());
        frames.forEach((block, frame) -> code.insertBefore(block.firstReal(), frame));
    }

    private void writeCopy(Block block) {
        Map<LabelNode, LabelNode> map = labels.in(block);
        AbstractInsnNode firstReal = block.firstReal();
        code.add(labels.start(block));
        addLine(block);
        for (AbstractInsnNode node : block.nodes()) {
            if (node == firstReal && frames.containsKey(block.original())) {
                code.add(frames.get(block.original()).clone(map));
            }
            code.add(node.clone(map));
        }
        Block next = block.edges.next();
        if (next != null && next.number() != block.number() + 1) {
            code.add(new JumpInsnNode(Opcodes.GOTO, labels.start(next)));
        }
    }

    /** The original may go on with the line of the block before it. */
    private void addLine(Block block) {
        int line = CoCalls.lineOf(block.original().first());
        if (line > 0) {
            code.add(new LineNumberNode(line, labels.start(block)));
        }
    }

    private void redirectOriginals() {
        for (Block block : blocks) {
            if (block.isCopy()) {
                continue;
            }
            block.edges.targets().forEach((label, target) -> {
                if (target.isCopy()) {
                    redirect(block.last(), label, labels.start(target));
                }
            });
            Block next = block.edges.next();
            if (next != null && next.isCopy()) {
                code.insert(block.last(), new JumpInsnNode(Opcodes.GOTO, labels.start(next)));
            }
        }
    }

    static void redirect(@Nullable AbstractInsnNode instruction, LabelNode from, LabelNode to) {
        if (instruction instanceof JumpInsnNode jump) {
            jump.label = to;
        } else if (instruction instanceof TableSwitchInsnNode table) {
            table.labels.replaceAll(label -> label == from ? to : label);
            table.dflt = table.dflt == from ? to : table.dflt;
        } else if (instruction instanceof LookupSwitchInsnNode lookup) {
            lookup.labels.replaceAll(label -> label == from ? to : label);
            lookup.dflt = lookup.dflt == from ? to : lookup.dflt;
        }
    }
}
