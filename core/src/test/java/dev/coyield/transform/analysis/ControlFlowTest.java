package dev.coyield.transform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.RETURN;

import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.tree.MethodNode;

class ControlFlowTest {
    private final MethodNode method = new MethodNode(ACC_STATIC, "m", "()V", null, null);
    private final Label label = new Label();

    @Test
    void an_instruction_goes_on_to_the_next() {
        method.visitInsn(NOP);
        method.visitInsn(RETURN);
        assertThat(flow().successors(0)).containsExactly(1);
    }

    @Test
    void a_return_and_a_throw_go_nowhere() {
        method.visitInsn(RETURN);
        method.visitInsn(ATHROW);
        method.visitInsn(ARETURN);
        method.visitInsn(NOP);
        assertThat(flow().successors(0)).isEmpty();
        assertThat(flow().successors(1)).isEmpty();
        assertThat(flow().successors(2)).isEmpty();
    }

    @Test
    void the_last_instruction_has_none_after_it() {
        method.visitInsn(NOP);
        assertThat(flow().successors(0)).isEmpty();
    }

    @Test
    void a_goto_goes_to_its_label_only() {
        method.visitJumpInsn(GOTO, label);
        method.visitInsn(NOP);
        method.visitLabel(label);
        method.visitInsn(RETURN);
        assertThat(flow().successors(0)).containsExactly(2);
    }

    @Test
    void a_condition_goes_either_way() {
        method.visitInsn(ICONST_0);
        method.visitJumpInsn(IFEQ, label);
        method.visitInsn(NOP);
        method.visitLabel(label);
        assertThat(flow().successors(1)).containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void a_switch_goes_to_each_of_its_labels_once() {
        var other = new Label();
        method.visitInsn(ICONST_0);
        method.visitTableSwitchInsn(0, 2, other, label, other, label);
        method.visitLookupSwitchInsn(other, new int[] {1, 9}, new Label[] {label, label});
        method.visitLabel(label);
        method.visitLabel(other);
        assertThat(flow().successors(1)).containsExactlyInAnyOrder(3, 4);
        assertThat(flow().successors(2)).containsExactlyInAnyOrder(3, 4);
    }

    @Test
    void an_instruction_in_a_try_goes_to_each_handler_of_it_when_it_throws() {
        var start = new Label();
        var end = new Label();
        var outer = new Label();
        method.visitTryCatchBlock(start, end, label, "java/lang/Exception");
        method.visitTryCatchBlock(start, end, label, "java/lang/Error");
        method.visitTryCatchBlock(start, outer, outer, null);
        method.visitLabel(start); // 0
        method.visitInsn(ACONST_NULL); // 1
        method.visitLabel(end); // 2
        method.visitInsn(NOP); // 3
        method.visitLabel(label); // 4
        method.visitLabel(outer); // 5
        method.visitInsn(NOP); // 6
        ControlFlow flow = flow();
        assertThat(flow.handlers(1)).containsExactly(4, 5);
        assertThat(flow.handlers(3)).containsExactly(5);
        assertThat(flow.handlers(6)).isEmpty();
    }

    private ControlFlow flow() {
        return ControlFlow.of(method);
    }
}
