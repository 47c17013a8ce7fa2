package dev.coyield.transform.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which monitors are held before each instruction, by the MONITORENTER that took them.
 *
 * <p>Compilers emit balanced monitors, so the first path that reaches an instruction speaks for all (JVMS 2.11.10,
 * structured locking).
 */
public final class MonitorFlow {
    /** The monitors held: the one taken last, above the rest. */
    private record Held(AbstractInsnNode enter, @Nullable Held rest) {}

    private final InsnList code;
    private final @Nullable Held[] held;
    private final boolean[] reached;
    private final Deque<Integer> open = new ArrayDeque<>();

    private MonitorFlow(InsnList code) {
        this.code = code;
        this.held = new Held[code.size()];
        this.reached = new boolean[code.size()];
    }

    /** Analyses a method. */
    public static MonitorFlow of(MethodNode method, ControlFlow control) {
        var flow = new MonitorFlow(method.instructions);
        flow.reach(0, null);
        while (!flow.open.isEmpty()) {
            int index = flow.open.pop();
            for (int handler : control.handlers(index)) {
                flow.reach(handler, flow.held[index]);
            }
            Held after = after(flow.code.get(index), flow.held[index]);
            for (int successor : control.successors(index)) {
                flow.reach(successor, after);
            }
        }
        return flow;
    }

    /** The instruction that took the innermost monitor held before an instruction, or null. */
    public @Nullable AbstractInsnNode innermost(AbstractInsnNode instruction) {
        Held monitors = held[code.indexOf(instruction)];
        return monitors == null ? null : monitors.enter;
    }

    private void reach(int index, @Nullable Held monitors) {
        if (!reached[index]) {
            reached[index] = true;
            held[index] = monitors;
            open.push(index);
        }
    }

    private static @Nullable Held after(AbstractInsnNode instruction, @Nullable Held before) {
        return switch (instruction.getOpcode()) {
            case Opcodes.MONITORENTER -> new Held(instruction, before);
            case Opcodes.MONITOREXIT -> before == null ? null : before.rest;
            default -> before;
        };
    }
}
