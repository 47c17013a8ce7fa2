package dev.coyield.transform.find;

import dev.coyield.transform.model.CoCall;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** The calls of {@code Co}'s methods in a method. */
public final class CoCalls {
    private CoCalls() {}

    /** All of them, in code order. */
    public static List<CoCall> in(MethodNode method) {
        List<CoCall> calls = new ArrayList<>();
        int line = 0;
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LineNumberNode number) {
                line = number.line;
            }
            int here = line;
            CoCall.operation(instruction)
                    .ifPresent(operation -> calls.add(new CoCall(operation, (MethodInsnNode) instruction, here)));
        }
        return calls;
    }

    /** The line of an instruction, 0 if the class file does not say. */
    public static int lineOf(AbstractInsnNode instruction) {
        for (AbstractInsnNode before = instruction; before != null; before = before.getPrevious()) {
            if (before instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }

    /** The first line of a method's code, 0 if the class file does not say. */
    public static int firstLine(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LineNumberNode number) {
                return number.line;
            }
        }
        return 0;
    }
}
