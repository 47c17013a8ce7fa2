package dev.coyield.transform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.ISTORE;
import static org.objectweb.asm.Opcodes.LLOAD;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.tree.MethodNode;

class LivenessTest {
    private final MethodNode method = new MethodNode(ACC_STATIC, "m", "()V", null, null);

    @Test
    void a_local_lives_from_its_assignment_to_its_last_read() {
        method.visitInsn(ICONST_0);
        method.visitVarInsn(ISTORE, 3);
        method.visitVarInsn(ILOAD, 3);
        method.visitInsn(POP);
        method.visitInsn(RETURN);
        assertThat(liveBefore(1)).isEmpty();
        assertThat(liveBefore(2)).containsExactly(3);
        assertThat(liveBefore(3)).isEmpty();
    }

    @Test
    void an_increment_reads() {
        method.visitIincInsn(2, 1);
        method.visitInsn(RETURN);
        assertThat(liveBefore(0)).containsExactly(2);
    }

    @Test
    void a_long_counts_by_its_first_slot() {
        method.visitInsn(NOP);
        method.visitVarInsn(LLOAD, 4);
        method.visitInsn(RETURN);
        assertThat(liveBefore(0)).containsExactly(4);
    }

    @Test
    void what_either_branch_reads_is_live_before_the_condition() {
        var otherwise = new Label();
        method.visitVarInsn(ILOAD, 0);
        method.visitJumpInsn(IFEQ, otherwise);
        method.visitVarInsn(ILOAD, 1);
        method.visitInsn(RETURN);
        method.visitLabel(otherwise);
        method.visitVarInsn(ILOAD, 2);
        method.visitInsn(RETURN);
        assertThat(liveBefore(0)).containsExactly(0, 1, 2);
        assertThat(liveBefore(2)).containsExactly(1);
    }

    @Test
    void what_the_next_round_of_a_loop_reads_is_live_at_the_end_of_this() {
        var loop = new Label();
        method.visitLabel(loop);
        method.visitVarInsn(ILOAD, 1);
        method.visitInsn(POP);
        method.visitInsn(NOP);
        method.visitJumpInsn(GOTO, loop);
        assertThat(liveBefore(3)).containsExactly(1);
    }

    @Test
    void what_a_handler_reads_is_live_at_each_instruction_of_its_try_even_before_an_assignment() {
        var start = new Label();
        var end = new Label();
        var handler = new Label();
        method.visitTryCatchBlock(start, end, handler, null);
        method.visitLabel(start);
        method.visitInsn(ICONST_0); // 1
        method.visitVarInsn(ISTORE, 1); // 2
        method.visitLabel(end); // 3
        method.visitInsn(RETURN); // 4
        method.visitLabel(handler);
        method.visitVarInsn(ASTORE, 2);
        method.visitVarInsn(ILOAD, 1);
        method.visitInsn(RETURN);
        assertThat(liveBefore(1)).containsExactly(1);
        assertThat(liveBefore(2)).containsExactly(1);
        assertThat(liveBefore(4)).isEmpty();
    }

    private List<Integer> liveBefore(int index) {
        return Liveness.of(method, ControlFlow.of(method)).before(method.instructions.get(index)).stream()
                .boxed()
                .toList();
    }
}
