package dev.coyield.transform.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

class ClassFileWriterTest {
    private static final int LOCALS = 250;

    @Test
    void a_jump_over_more_than_32_kilobytes_in_a_method_with_many_locals_is_written() throws Exception {
        byte[] bytes = ClassFileWriter.write(classWith(farJump()), null).bytes();

        Class<?> loaded = new ClassLoader(ClassFileWriterTest.class.getClassLoader()) {
            Class<?> define() {
                return defineClass("Far", bytes, 0, bytes.length);
            }
        }.define();
        assertThat(loaded.getMethod("far").invoke(null)).isEqualTo(0);
    }

    private static ClassNode classWith(MethodNode method) {
        var node = new ClassNode();
        node.version = Opcodes.V17;
        node.access = Opcodes.ACC_PUBLIC;
        node.name = "Far";
        node.superName = "java/lang/Object";
        node.methods.add(method);
        return node;
    }

    // int l0 = 0, l1 = 0, ...; if (l0 != 0) { l0; l0; ... } return l0;
    private static MethodNode farJump() {
        var method = new MethodNode(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "far", "()I", null, null);
        var code = new InsnList();
        List<Object> locals = new ArrayList<>();
        for (int slot = 0; slot < LOCALS; slot++) {
            code.add(new InsnNode(Opcodes.ICONST_0));
            code.add(new VarInsnNode(Opcodes.ISTORE, slot));
            locals.add(Opcodes.INTEGER);
        }
        var end = new LabelNode();
        code.add(new VarInsnNode(Opcodes.ILOAD, 0));
        code.add(new JumpInsnNode(Opcodes.IFEQ, end));
        for (int length = 0; length < 40_000; length += 2) {
            code.add(new VarInsnNode(Opcodes.ILOAD, 0));
            code.add(new InsnNode(Opcodes.POP));
        }
        code.add(end);
        code.add(new FrameNode(Opcodes.F_NEW, LOCALS, locals.toArray(), 0, new Object[0]));
        code.add(new VarInsnNode(Opcodes.ILOAD, 0));
        code.add(new InsnNode(Opcodes.IRETURN));
        method.instructions = code;
        return method;
    }
}
