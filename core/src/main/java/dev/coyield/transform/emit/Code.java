package dev.coyield.transform.emit;

import dev.coyield.transform.model.SpillField;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Writes instructions one after the other, so that code which emits code reads like what it emits. */
public final class Code {
    private final InsnList instructions = new InsnList();

    public InsnList list() {
        return instructions;
    }

    public Code add(AbstractInsnNode instruction) {
        instructions.add(instruction);
        return this;
    }

    public Code op(int opcode) {
        return add(new InsnNode(opcode));
    }

    public Code push(int value) {
        if (value >= -1 && value <= 5) {
            return op(Opcodes.ICONST_0 + value);
        } else if (value == (byte) value) {
            return add(new IntInsnNode(Opcodes.BIPUSH, value));
        } else if (value == (short) value) {
            return add(new IntInsnNode(Opcodes.SIPUSH, value));
        }
        return add(new LdcInsnNode(value));
    }

    public Code load(Type type, int slot) {
        return add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), slot));
    }

    public Code store(Type type, int slot) {
        return add(new VarInsnNode(type.getOpcode(Opcodes.ISTORE), slot));
    }

    public Code loadObject(int slot) {
        return add(new VarInsnNode(Opcodes.ALOAD, slot));
    }

    public Code get(String owner, SpillField field) {
        return get(owner, field.name(), field.type().getDescriptor());
    }

    public Code get(String owner, String field, String descriptor) {
        return add(new FieldInsnNode(Opcodes.GETFIELD, owner, field, descriptor));
    }

    public Code put(String owner, SpillField field) {
        return put(owner, field.name(), field.type().getDescriptor());
    }

    public Code put(String owner, String field, String descriptor) {
        return add(new FieldInsnNode(Opcodes.PUTFIELD, owner, field, descriptor));
    }

    public Code call(RuntimeContract member) {
        return add(member.call());
    }

    public Code callStatic(RuntimeContract member) {
        return add(member.callStatic());
    }

    public Code invoke(int opcode, String owner, String method, String descriptor, boolean isInterface) {
        return add(new MethodInsnNode(opcode, owner, method, descriptor, isInterface));
    }

    /** A new object of a class, by the constructor without parameters. */
    public Code create(String className) {
        return add(new TypeInsnNode(Opcodes.NEW, className))
                .op(Opcodes.DUP)
                .invoke(Opcodes.INVOKESPECIAL, className, "<init>", "()V", false);
    }

    public Code jump(int opcode, LabelNode to) {
        return add(new JumpInsnNode(opcode, to));
    }

    public Code label(LabelNode label) {
        return add(label);
    }

    /** What the verifier is told at a label. */
    public Code frame(List<Object> locals, List<Object> stack) {
        return add(new FrameNode(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.size(), stack.toArray()));
    }
}
