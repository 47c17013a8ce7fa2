package dev.coyield.transform.analysis;

import java.util.BitSet;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
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
    private final boolean asDeclared;

    private Liveness(InsnList code, BitSet[] live, boolean asDeclared) {
        this.code = code;
        this.live = live;
        this.asDeclared = asDeclared;
    }

    /** Analyses a method. */
    public static Liveness of(MethodNode method, ControlFlow flow) {
        return of(method, flow, false);
    }

    /**
     * Analyses a method whose stack map frames stay: what one of them declares is needed there, read or not.
     *
     * <p>Needs: expanded stack map frames.
     */
    public static Liveness asDeclared(MethodNode method, ControlFlow flow) {
        return of(method, flow, true);
    }

    private static Liveness of(MethodNode method, ControlFlow flow, boolean asDeclared) {
        BitSet[] live = new BitSet[flow.size()];
        for (int index = 0; index < live.length; index++) {
            live[index] = new BitSet();
        }
        var liveness = new Liveness(method.instructions, live, asDeclared);
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

    private void apply(AbstractInsnNode instruction, BitSet live) {
        if (asDeclared && instruction instanceof FrameNode declared) {
            declare(declared, live);
        } else if (instruction instanceof IincInsnNode increment) {
            live.set(increment.var);
        } else if (instruction instanceof VarInsnNode access) {
            boolean isRead = access.getOpcode() <= Opcodes.ALOAD || access.getOpcode() == Opcodes.RET;
            live.set(access.var, isRead);
        }
    }

    private static void declare(FrameNode declared, BitSet live) {
        int slot = 0;
        for (Object entry : declared.local) {
            if (entry != Opcodes.TOP) {
                live.set(slot);
            }
            slot += entry == Opcodes.LONG || entry == Opcodes.DOUBLE ? 2 : 1;
        }
    }
}
