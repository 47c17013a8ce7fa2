package dev.coyield.transform.analysis;

import java.util.BitSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Which locals may still be read, before each instruction.
 *
 * <p>What a handler reads is live wherever an exception may come from: an outer {@code catch} sees the value that the local
 * had at any instruction of its {@code try}.
 */
public final class Liveness {
    private final InsnList code;
    private final BitSet[] live;

    private Liveness(InsnList code, BitSet[] live) {
        this.code = code;
        this.live = live;
    }

    /** Analyses a method. */
    public static Liveness of(MethodNode method, ControlFlow flow) {
        BitSet[] live = new BitSet[flow.size()];
        for (int index = 0; index < live.length; index++) {
            live[index] = new BitSet();
        }
        var liveness = new Liveness(method.instructions, live);
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int index = live.length - 1; index >= 0; index--) {
                changed |= liveness.update(index, flow);
            }
        }
        return liveness;
    }

    /** The locals that may be read from an instruction on; not to be changed. */
    public BitSet before(AbstractInsnNode instruction) {
        return live[code.indexOf(instruction)];
    }

    private boolean update(int index, ControlFlow flow) {
        BitSet now = new BitSet();
        for (int successor : flow.successors(index)) {
            now.or(live[successor]);
        }
        apply(code.get(index), now);
        for (int handler : flow.handlers(index)) {
            now.or(live[handler]);
        }
        if (now.equals(live[index])) {
            return false;
        }
        live[index] = now;
        return true;
    }

    private static void apply(AbstractInsnNode instruction, BitSet live) {
        if (instruction instanceof IincInsnNode increment) {
            live.set(increment.var);
        } else if (instruction instanceof VarInsnNode access) {
            boolean isRead = access.getOpcode() <= Opcodes.ALOAD || access.getOpcode() == Opcodes.RET;
            live.set(access.var, isRead);
        }
    }
}
