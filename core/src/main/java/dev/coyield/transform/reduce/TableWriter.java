package dev.coyield.transform.reduce;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Writes the exception table, and the table of variables, for code with copies of blocks at its end. */
final class TableWriter {
    private final MethodNode method;
    private final List<Block> blocks;

    /** Where each block begins in the code without copies. */
    private final Map<Block, Integer> positions = new HashMap<>();

    /** Where each variable's range begins and ends there. */
    private final Map<LabelNode, Integer> ranges = new HashMap<>();

    /** Before the code is changed. */
    TableWriter(MethodNode method, List<Block> blocks) {
        this.method = method;
        this.blocks = blocks;
        blocks.forEach(block -> positions.put(block, method.instructions.indexOf(block.first())));
        for (LocalVariableNode variable : variables()) {
            ranges.put(variable.start, method.instructions.indexOf(variable.start));
            ranges.put(variable.end, method.instructions.indexOf(variable.end));
        }
    }

    private List<LocalVariableNode> variables() {
        return method.localVariables == null ? List.of() : method.localVariables;
    }

    /** Once the code has been changed. */
    void write(BlockLabels labels) {
        List<TryCatchBlockNode> entries = new ArrayList<>();
        method.tryCatchBlocks.forEach(entry -> addRuns(entry, labels, entries));
        method.tryCatchBlocks = entries;
        for (LocalVariableNode variable : List.copyOf(variables())) {
            addCopies(variable, labels);
        }
    }

    // ---- exception table

    /** One entry for each run of blocks in which the same handler catches. */
    private void addRuns(TryCatchBlockNode entry, BlockLabels labels, List<TryCatchBlockNode> into) {
        Block from = null;
        Block handler = null;
        for (Block block : blocks) {
            Block now = block.edges.handlers().get(entry);
            if (now != handler) {
                addRun(entry, from, block, handler, labels, into);
                from = block;
                handler = now;
            }
        }
        addRun(entry, from, null, handler, labels, into);
    }

    private static void addRun(
            TryCatchBlockNode entry,
            @Nullable Block from,
            @Nullable Block end,
            @Nullable Block handler,
            BlockLabels labels,
            List<TryCatchBlockNode> into) {
        if (from == null || handler == null) {
            return;
        }
        var run = new TryCatchBlockNode(
                labels.start(from), end == null ? labels.end() : labels.start(end), labels.start(handler), entry.type);
        run.visibleTypeAnnotations = entry.visibleTypeAnnotations;
        run.invisibleTypeAnnotations = entry.invisibleTypeAnnotations;
        into.add(run);
    }

    // ---- variables

    /** One more range for each run of copies in which the variable is in scope. */
    private void addCopies(LocalVariableNode variable, BlockLabels labels) {
        LabelNode from = null;
        for (Block block : blocks) {
            if (!block.isCopy()) {
                continue;
            }
            int position = requireNonNull(positions.get(block));
            boolean isInScope = requireNonNull(ranges.get(variable.start)) < position
                    && position < requireNonNull(ranges.get(variable.end));
            if (isInScope && from == null) {
                from = labels.start(block);
            } else if (!isInScope && from != null) {
                add(variable, from, labels.start(block));
                from = null;
            }
            Map<LabelNode, LabelNode> copied = labels.in(block);
            for (AbstractInsnNode node : block.nodes()) {
                if (node == variable.start && from == null) {
                    from = requireNonNull(copied.get(variable.start));
                } else if (node == variable.end && from != null) {
                    add(variable, from, requireNonNull(copied.get(variable.end)));
                    from = null;
                }
            }
        }
        if (from != null) {
            add(variable, from, labels.end());
        }
    }

    private void add(LocalVariableNode variable, LabelNode from, LabelNode to) {
        method.localVariables.add(
                new LocalVariableNode(variable.name, variable.desc, variable.signature, from, to, variable.index));
    }
}
