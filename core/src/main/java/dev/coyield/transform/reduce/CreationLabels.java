package dev.coyield.transform.reduce;

import dev.coyield.transform.analysis.TypeFlow;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;

/**
 * Labels of NEW instructions, by which stack map frames name the objects that they made:
 *
 * <pre>
 *   head:  frame              head:  frame
 *          NEW P         =&gt;   made:  NEW P
 *          ...                       ...
 *          frame [head]              frame [made]
 * </pre>
 *
 * <p>So code can be put before a NEW that begins a loop, and each copy of a NEW has a label of its own.
 */
final class CreationLabels {
    private CreationLabels() {}

    /**
     * Gives each NEW a label that serves nothing else.
     *
     * <p>Needs: expanded stack map frames. Promises: {@link #of} finds it, and all frames use it.
     */
    static void add(InsnList code) {
        for (AbstractInsnNode instruction : code.toArray()) {
            if (instruction.getOpcode() == Opcodes.NEW) {
                code.insertBefore(instruction, new LabelNode());
            }
        }
        for (AbstractInsnNode instruction : code) {
            if (instruction instanceof FrameNode frame) {
                frame.local = renamed(frame.local);
                frame.stack = renamed(frame.stack);
            }
        }
    }

    private static List<Object> renamed(List<Object> entries) {
        List<Object> renamed = new ArrayList<>();
        for (Object entry : entries) {
            renamed.add(entry instanceof LabelNode label ? of(TypeFlow.creation(label)) : entry);
        }
        return renamed;
    }

    /** The label of a NEW; {@link TypeFlow#creation} goes the other way. */
    static LabelNode of(AbstractInsnNode creation) {
        return (LabelNode) creation.getPrevious();
    }
}
