package dev.coyield.proof.everywhere;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Before which instructions of a method to suspend. */
@FunctionalInterface
public interface Spacing {

    /** The instructions, in code order. */
    List<AbstractInsnNode> places(MethodNode method);

    /** Before the first instruction of each line. */
    static Spacing everyLine() {
        return method -> {
            List<AbstractInsnNode> places = new ArrayList<>();
            boolean begins = false;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction instanceof LineNumberNode) {
                    begins = true;
                } else if (begins && instruction.getOpcode() >= 0) {
                    places.add(instruction);
                    begins = false;
                }
            }
            return places;
        };
    }

    /** Before each {@code step}-th instruction, from the first on. */
    static Spacing everyInstruction(int step) {
        return method -> {
            List<AbstractInsnNode> places = new ArrayList<>();
            int count = 0;
            for (AbstractInsnNode instruction : method.instructions) {
                if (instruction.getOpcode() >= 0 && count++ % step == 0) {
                    places.add(instruction);
                }
            }
            return places;
        };
    }
}
