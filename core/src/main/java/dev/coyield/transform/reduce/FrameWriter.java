package dev.coyield.transform.reduce;

import dev.coyield.transform.model.SlotType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.analysis.Frame;

/** Writes types as a stack map frame, with the locals that are live and no others. */
final class FrameWriter {
    private FrameWriter() {}

    /**
     * Writes them.
     *
     * <p>Needs: {@link CreationLabels}.
     */
    static FrameNode write(Frame<SlotType> types, BitSet live) {
        List<Object> locals = new ArrayList<>();
        for (int slot = 0; slot < types.getLocals(); ) {
            SlotType type = live.get(slot) ? types.getLocal(slot) : SlotType.TOP;
            locals.add(entry(type));
            slot += type.getSize();
        }
        while (!locals.isEmpty() && locals.get(locals.size() - 1) == Opcodes.TOP) {
            locals.remove(locals.size() - 1);
        }
        List<Object> stack = new ArrayList<>();
        for (int index = 0; index < types.getStackSize(); index++) {
            stack.add(entry(types.getStack(index)));
        }
        return new FrameNode(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.size(), stack.toArray());
    }

    private static Object entry(SlotType type) {
        return type.created() == null ? type.asFrameEntry() : CreationLabels.of(type.created());
    }
}
