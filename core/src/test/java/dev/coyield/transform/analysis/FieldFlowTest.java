package dev.coyield.transform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Label;
import org.objectweb.asm.tree.MethodNode;

class FieldFlowTest {
    private final MethodNode method = new MethodNode(ACC_STATIC, "m", "()V", null, null);
    private final Map<Integer, BitSet> points = new HashMap<>();
    private final Map<Integer, BitSet> ended = new HashMap<>();

    @Test
    void the_facts_at_the_start_hold_until_an_instruction_ends_them() {
        nops(3);
        ended.put(1, bits(0));
        assertThat(before(FieldFlow.Meet.ALL, bits(0, 1))).containsExactly(bits(0, 1), bits(0, 1), bits(1), bits(1));
    }

    @Test
    void at_a_suspension_point_its_facts_replace_all_others() {
        nops(2);
        points.put(0, bits(7));
        assertThat(before(FieldFlow.Meet.ANY, bits(0, 1))).containsExactly(bits(0, 1), bits(7), bits(7));
    }

    @Test
    void where_paths_meet_the_facts_of_both_remain_or_those_of_either() {
        var target = new Label();
        method.visitInsn(ICONST_0); // 0
        method.visitJumpInsn(IFEQ, target); // 1
        method.visitInsn(NOP); // 2
        method.visitLabel(target); // 3
        method.visitInsn(RETURN); // 4
        points.put(2, bits(1, 2));
        assertThat(before(FieldFlow.Meet.ALL, bits(0, 1))[4]).isEqualTo(bits(1));
        assertThat(before(FieldFlow.Meet.ANY, bits(0, 1))[4]).isEqualTo(bits(0, 1, 2));
    }

    @Test
    void a_loop_is_gone_round_until_nothing_changes() {
        var loop = new Label();
        method.visitLabel(loop); // 0
        method.visitInsn(NOP); // 1
        method.visitInsn(NOP); // 2
        method.visitJumpInsn(GOTO, loop); // 3
        ended.put(2, bits(0));
        assertThat(before(FieldFlow.Meet.ALL, bits(0, 1))[1]).isEqualTo(bits(1));
    }

    @Test
    void a_handler_sees_the_facts_before_and_after_the_instruction_that_throws() {
        var start = new Label();
        var end = new Label();
        var handler = new Label();
        method.visitTryCatchBlock(start, end, handler, null);
        method.visitLabel(start);
        method.visitInsn(NOP); // 1
        method.visitLabel(end);
        method.visitInsn(RETURN);
        method.visitLabel(handler); // 4
        method.visitInsn(RETURN);
        points.put(1, bits(5));
        assertThat(before(FieldFlow.Meet.ANY, bits(0))[4]).isEqualTo(bits(0, 5));
    }

    @Test
    void of_code_that_cannot_be_reached_nothing_is_known() {
        method.visitInsn(RETURN);
        method.visitInsn(NOP);
        assertThat(before(FieldFlow.Meet.ANY, bits(0))[1]).isNull();
    }

    private void nops(int count) {
        for (int i = 0; i < count; i++) {
            method.visitInsn(NOP);
        }
        method.visitInsn(RETURN);
    }

    private BitSet[] before(FieldFlow.Meet meet, BitSet start) {
        return FieldFlow.before(ControlFlow.of(method), meet, start, new FieldFlow.Effects() {
            @Override
            public BitSet at(int index) {
                return points.get(index);
            }

            @Override
            public BitSet endedBy(int index) {
                return ended.get(index);
            }
        });
    }

    private static BitSet bits(int... bits) {
        var set = new BitSet();
        for (int bit : bits) {
            set.set(bit);
        }
        return set;
    }
}
