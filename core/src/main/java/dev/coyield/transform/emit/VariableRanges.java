package dev.coyield.transform.emit;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.FieldFlow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Cuts the ranges in which a debugger shows a variable down to where its slot holds a value.
 *
 * <p>A resumed body restores only what is still read, so a variable that no code reads any more has no value after a
 * resumption, until it is assigned again. A debugger that looked there would show what another call has left on the stack.
 *
 * <p>Needs: a finished body.
 *
 * <p>Promises: each slot that {@code LocalVariableTable} names has been assigned on all paths to where it names it.
 */
public final class VariableRanges {
    private final MethodNode body;
    private final AbstractInsnNode[] code;
    /** For each instruction the slots that may not have been assigned. */
    private final @Nullable BitSet[] unassigned;

    /** A variable, and where it begins and ends: labels that are put in move what comes behind them. */
    private record Range(LocalVariableNode variable, int start, int end) {}

    private VariableRanges(MethodNode body) {
        this.body = body;
        this.code = body.instructions.toArray();
        var effects = new Stores(code);
        this.unassigned = FieldFlow.before(ControlFlow.of(body), FieldFlow.Meet.ANY, unassignedAtStart(body), effects);
    }

    /** Changes the body's table. */
    public static void cut(MethodNode body) {
        if (body.localVariables != null && !body.localVariables.isEmpty()) {
            List<Range> whole = body.localVariables.stream()
                    .map(variable -> new Range(
                            variable,
                            body.instructions.indexOf(variable.start),
                            body.instructions.indexOf(variable.end)))
                    .toList();
            var ranges = new VariableRanges(body);
            List<LocalVariableNode> cut = new ArrayList<>();
            whole.forEach(range -> ranges.cut(range, cut));
            body.localVariables = cut;
        }
    }

    private static BitSet unassignedAtStart(MethodNode body) {
        int parameters = Type.getArgumentsAndReturnSizes(body.desc) >> 2;
        boolean isStatic = (body.access & Opcodes.ACC_STATIC) != 0;
        var slots = new BitSet();
        slots.set(isStatic ? parameters - 1 : parameters, Math.max(body.maxLocals, parameters));
        return slots;
    }

    private void cut(Range range, List<LocalVariableNode> to) {
        LocalVariableNode variable = range.variable;
        LabelNode start = null;
        for (int index = range.start; index < range.end; index++) {
            if (code[index].getOpcode() < 0) {
                continue;
            }
            boolean hasValue = hasValue(variable, index);
            if (hasValue && start == null) {
                start = labelBefore(index);
            } else if (!hasValue && start != null) {
                to.add(part(variable, start, labelBefore(index)));
                start = null;
            }
        }
        if (start != null) {
            to.add(part(variable, start, variable.end));
        }
    }

    /** Where control does not come no question arises. */
    private boolean hasValue(LocalVariableNode variable, int index) {
        BitSet open = unassigned[index];
        return open == null || !open.get(variable.index);
    }

    /** A label that marks an instruction. */
    private LabelNode labelBefore(int index) {
        if (code[index].getPrevious() instanceof LabelNode label) {
            return label;
        }
        var label = new LabelNode();
        body.instructions.insertBefore(code[index], label);
        return label;
    }

    private static LocalVariableNode part(LocalVariableNode whole, LabelNode start, LabelNode end) {
        return new LocalVariableNode(whole.name, whole.desc, whole.signature, start, end, whole.index);
    }

    /** A store ends that its slot is not assigned. */
    private record Stores(AbstractInsnNode[] code) implements FieldFlow.Effects {
        @Override
        public @Nullable BitSet at(int index) {
            return null;
        }

        @Override
        public @Nullable BitSet endedBy(int index) {
            if (code[index] instanceof VarInsnNode access
                    && access.getOpcode() >= Opcodes.ISTORE
                    && access.getOpcode() <= Opcodes.ASTORE) {
                var slot = new BitSet();
                slot.set(access.var);
                return slot;
            }
            return null;
        }
    }
}
