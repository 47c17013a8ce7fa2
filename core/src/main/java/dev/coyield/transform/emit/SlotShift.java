package dev.coyield.transform.emit;

import dev.coyield.transform.analysis.Liveness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.LocalVariableAnnotationNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Makes room for the body's two parameters, the frame and what was sent: every local but {@code this} moves up by two slots,
 * in the code, in the debugger's tables and in the stack map frames.
 *
 * <p>The stack map frames lose the locals that are not live, since a resumed body has not restored them.
 */
final class SlotShift {
    /** How many slots the body's parameters take. */
    static final int ROOM = 2;

    private final int first;
    private final String frameClass;

    /**
     * Creates one.
     *
     * @param first the slot where the frame goes
     * @param frameClass its class
     */
    SlotShift(int first, String frameClass) {
        this.first = first;
        this.frameClass = frameClass;
    }

    /** The new slot of a local. */
    int slot(int slot) {
        return slot < first ? slot : slot + ROOM;
    }

    /** Changes a method; {@code liveness} is that of its code as it is. */
    void run(MethodNode method, Liveness liveness) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof FrameNode declared) {
                declared.local = locals(declared.local, liveness.before(declared));
            } else if (instruction instanceof VarInsnNode access) {
                access.var = slot(access.var);
            } else if (instruction instanceof IincInsnNode increment) {
                increment.var = slot(increment.var);
            }
        }
        shiftTables(method);
        method.maxLocals += ROOM;
    }

    private void shiftTables(MethodNode method) {
        if (method.localVariables != null) {
            for (LocalVariableNode variable : method.localVariables) {
                variable.index = slot(variable.index);
            }
        }
        shiftAnnotations(method.visibleLocalVariableAnnotations);
        shiftAnnotations(method.invisibleLocalVariableAnnotations);
    }

    private void shiftAnnotations(@Nullable List<LocalVariableAnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(annotation -> annotation.index.replaceAll(this::slot));
        }
    }

    private List<Object> locals(List<Object> declared, BitSet live) {
        List<Object> locals = new ArrayList<>();
        int slot = 0;
        for (Object entry : declared) {
            if (slot == first) {
                addParameters(locals);
            }
            boolean isWide = entry == Opcodes.LONG || entry == Opcodes.DOUBLE;
            if (slot < first || live.get(slot)) {
                locals.add(entry);
            } else {
                locals.add(Opcodes.TOP);
                if (isWide) {
                    locals.add(Opcodes.TOP);
                }
            }
            slot += isWide ? 2 : 1;
        }
        if (slot <= first) {
            addParameters(locals);
        }
        trim(locals);
        return locals;
    }

    private void addParameters(List<Object> locals) {
        locals.add(frameClass);
        locals.add("java/lang/Object");
    }

    /** Unknown locals at the end are not written. */
    static void trim(List<Object> locals) {
        while (!locals.isEmpty() && locals.get(locals.size() - 1) == Opcodes.TOP) {
            locals.remove(locals.size() - 1);
        }
    }
}
