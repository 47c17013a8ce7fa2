package dev.coyield.transform.reduce;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;

/**
 * The labels of a flow graph's blocks: one at the start of each, and for copies, what has become of the labels in their
 * originals. Copies that were made together share these: a stack map frame in one may speak of a NEW in another.
 */
final class BlockLabels {
    /** A label that was not copied stays. */
    private static final class Copied extends HashMap<LabelNode, LabelNode> {
        private static final long serialVersionUID = 1;

        @Override
        public LabelNode get(Object label) {
            return getOrDefault(label, (LabelNode) label);
        }
    }

    private final Map<Block, LabelNode> starts = new HashMap<>();
    private final Map<Integer, Copied> batches = new HashMap<>();
    private final LabelNode end = new LabelNode();

    BlockLabels(List<Block> blocks) {
        for (Block block : blocks) {
            starts.put(block, !block.isCopy() && block.first() instanceof LabelNode label ? label : new LabelNode());
            if (block.isCopy()) {
                Copied copied = batches.computeIfAbsent(block.batch(), batch -> new Copied());
                for (AbstractInsnNode node : block.nodes()) {
                    if (node instanceof LabelNode label) {
                        copied.put(label, new LabelNode());
                    }
                }
            }
        }
    }

    /** The label at the start of a block. */
    LabelNode start(Block block) {
        return requireNonNull(starts.get(block));
    }

    /** The label behind all blocks. */
    LabelNode end() {
        return end;
    }

    /** What to write in a copy for its original's labels: its own ones, and where it jumps to. */
    Map<LabelNode, LabelNode> in(Block copy) {
        var map = new Copied();
        map.putAll(requireNonNull(batches.get(copy.batch())));
        copy.edges.targets().forEach((label, target) -> map.put(label, start(target)));
        return map;
    }
}
