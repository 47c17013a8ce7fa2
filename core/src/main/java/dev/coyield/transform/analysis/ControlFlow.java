package dev.coyield.transform.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Where control may go from each instruction, by index. */
public final class ControlFlow {
    private static final int[] NONE = {};

    private final int[][] successors;
    private final int[][] handlers;

    private ControlFlow(int[][] successors, int[][] handlers) {
        this.successors = successors;
        this.handlers = handlers;
    }

    /** The flow of a method's code. */
    public static ControlFlow of(MethodNode method) {
        InsnList code = method.instructions;
        int[][] successors = new int[code.size()][];
        for (AbstractInsnNode instruction : code) {
            int index = code.indexOf(instruction);
            successors[index] = successors(code, instruction, index);
        }
        return new ControlFlow(successors, handlers(method));
    }

    /** How many instructions there are, labels and the like included. */
    public int size() {
        return successors.length;
    }

    /** Where control goes when the instruction completes. */
    public int[] successors(int index) {
        return successors[index];
    }

    /** Where control goes when the instruction throws. */
    public int[] handlers(int index) {
        return handlers[index];
    }

    private static int[] successors(InsnList code, AbstractInsnNode instruction, int index) {
        if (instruction instanceof JumpInsnNode jump) {
            int target = code.indexOf(jump.label);
            return jump.getOpcode() == Opcodes.GOTO ? new int[] {target} : new int[] {index + 1, target};
        }
        if (instruction instanceof TableSwitchInsnNode table) {
            return targets(code, table.dflt, table.labels);
        }
        if (instruction instanceof LookupSwitchInsnNode lookup) {
            return targets(code, lookup.dflt, lookup.labels);
        }
        boolean isLast = index + 1 == code.size();
        return isLast || leaves(instruction.getOpcode()) ? NONE : new int[] {index + 1};
    }

    private static int[] targets(InsnList code, LabelNode otherwise, List<LabelNode> labels) {
        List<LabelNode> all = new ArrayList<>(labels);
        all.add(otherwise);
        return all.stream().mapToInt(code::indexOf).distinct().toArray();
    }

    /** Whether an instruction ends the method. */
    private static boolean leaves(int opcode) {
        return opcode == Opcodes.ATHROW || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN);
    }

    private static int[][] handlers(MethodNode method) {
        int[][] handlers = new int[method.instructions.size()][];
        Arrays.fill(handlers, NONE);
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            int handler = method.instructions.indexOf(block.handler);
            int end = method.instructions.indexOf(block.end);
            for (int index = method.instructions.indexOf(block.start); index < end; index++) {
                handlers[index] = with(handlers[index], handler);
            }
        }
        return handlers;
    }

    private static int[] with(int[] handlers, int handler) {
        for (int known : handlers) {
            if (known == handler) {
                return handlers;
            }
        }
        int[] longer = Arrays.copyOf(handlers, handlers.length + 1);
        longer[handlers.length] = handler;
        return longer;
    }
}
