package dev.coyield.transform.normalize;

import dev.coyield.transform.model.SlotType;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Locals that a method did not have. They serve within one straight piece of code, so each piece starts again at the first.
 */
final class FreshSlots {
    private final MethodNode method;
    private final int first;
    private int next;

    FreshSlots(MethodNode method) {
        this.method = method;
        this.first = method.maxLocals;
        this.next = first;
    }

    /** Forgets the slots that were handed out. */
    void reset() {
        next = first;
    }

    /** A slot for a value of a type. */
    int take(SlotType type) {
        int slot = next;
        next += type.getSize();
        method.maxLocals = Math.max(method.maxLocals, next);
        return slot;
    }

    /** Pops a value into a slot; null is dropped, as {@link #push} knows it. */
    static AbstractInsnNode pop(SlotType type, int slot) {
        if (type.sort() == SlotType.Sort.NULL) {
            return new InsnNode(Opcodes.POP);
        }
        return new VarInsnNode(type.asType().getOpcode(Opcodes.ISTORE), slot);
    }

    /** Pushes what {@link #pop} took. */
    static AbstractInsnNode push(SlotType type, int slot) {
        if (type.sort() == SlotType.Sort.NULL) {
            return new InsnNode(Opcodes.ACONST_NULL);
        }
        return new VarInsnNode(type.asType().getOpcode(Opcodes.ILOAD), slot);
    }

    /** Pops operands, given bottom to top, into fresh slots, which are answered in the same order. */
    int[] popAll(List<SlotType> types, InsnList into) {
        int[] slots = new int[types.size()];
        for (int index = types.size() - 1; index >= 0; index--) {
            slots[index] = take(types.get(index));
            into.add(pop(types.get(index), slots[index]));
        }
        return slots;
    }

    /** Pushes them again. */
    static void pushAll(List<SlotType> types, int[] slots, InsnList into) {
        for (int index = 0; index < slots.length; index++) {
            into.add(push(types.get(index), slots[index]));
        }
    }
}
