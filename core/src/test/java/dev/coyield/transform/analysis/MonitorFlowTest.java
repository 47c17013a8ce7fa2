package dev.coyield.transform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.IFNULL;
import static org.objectweb.asm.Opcodes.MONITORENTER;
import static org.objectweb.asm.Opcodes.MONITOREXIT;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.RETURN;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodNode;

class MonitorFlowTest {
    private final MethodNode method = new MethodNode(ACC_STATIC, "m", "()V", null, null);

    @Test
    void a_monitor_is_held_from_its_enter_to_its_exit() {
        lock(MONITORENTER); // 0, 1
        method.visitInsn(NOP); // 2
        lock(MONITOREXIT); // 3, 4
        method.visitInsn(RETURN); // 5
        assertThat(innermost(1)).isNull();
        assertThat(innermost(2)).isSameAs(at(1));
        assertThat(innermost(4)).isSameAs(at(1));
        assertThat(innermost(5)).isNull();
    }

    @Test
    void the_innermost_is_the_one_taken_last() {
        lock(MONITORENTER); // 0, 1
        lock(MONITORENTER); // 2, 3
        method.visitInsn(NOP); // 4
        lock(MONITOREXIT); // 5, 6
        method.visitInsn(NOP); // 7
        lock(MONITOREXIT);
        method.visitInsn(RETURN);
        assertThat(innermost(4)).isSameAs(at(3));
        assertThat(innermost(7)).isSameAs(at(1));
    }

    @Test
    void a_jump_out_of_the_block_holds_what_it_held() {
        var target = new Label();
        lock(MONITORENTER); // 0, 1
        method.visitInsn(ACONST_NULL);
        method.visitJumpInsn(IFNULL, target);
        lock(MONITOREXIT);
        method.visitInsn(RETURN);
        method.visitLabel(target);
        method.visitInsn(NOP); // 7
        assertThat(innermost(7)).isSameAs(at(1));
    }

    @Test
    void a_handler_holds_what_the_throwing_instruction_held() {
        var start = new Label();
        var end = new Label();
        var handler = new Label();
        method.visitTryCatchBlock(start, end, handler, null);
        lock(MONITORENTER); // 0, 1
        method.visitLabel(start);
        method.visitInsn(NOP);
        method.visitLabel(end);
        lock(MONITOREXIT);
        method.visitInsn(RETURN);
        method.visitLabel(handler); // 8
        method.visitInsn(ATHROW); // 9
        assertThat(innermost(9)).isSameAs(at(1));
    }

    @Test
    void code_that_cannot_be_reached_holds_nothing() {
        method.visitInsn(RETURN);
        lock(MONITORENTER);
        method.visitInsn(NOP);
        assertThat(innermost(3)).isNull();
    }

    private void lock(int opcode) {
        method.visitVarInsn(ALOAD, 0);
        method.visitInsn(opcode);
    }

    private AbstractInsnNode at(int index) {
        return method.instructions.get(index);
    }

    private AbstractInsnNode innermost(int index) {
        return MonitorFlow.of(method, ControlFlow.of(method)).innermost(at(index));
    }
}
