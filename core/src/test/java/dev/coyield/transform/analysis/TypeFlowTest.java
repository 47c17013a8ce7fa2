package dev.coyield.transform.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.F_NEW;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.LCONST_1;
import static org.objectweb.asm.Opcodes.LSTORE;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.RETURN;
import static org.objectweb.asm.Opcodes.TOP;

import dev.coyield.transform.model.SlotType;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

class TypeFlowTest {
    private static final Type STRING = Type.getObjectType("java/lang/String");

    @Test
    void the_arguments_have_their_declared_types_and_a_wide_one_takes_two_slots() throws AnalyzerException {
        MethodNode method = method(0, "(JZLjava/lang/String;[I)V");
        method.visitInsn(NOP);
        Frame<SlotType> start = before(method, 0);
        assertThat(start.getLocal(0)).isEqualTo(SlotType.reference(Type.getObjectType("shop/Harbor")));
        assertThat(start.getLocal(1)).isEqualTo(SlotType.LONG);
        assertThat(start.getLocal(3)).isEqualTo(SlotType.INT);
        assertThat(start.getLocal(4)).isEqualTo(SlotType.reference(STRING));
        assertThat(start.getLocal(5)).isEqualTo(SlotType.reference(Type.getType("[I")));
        assertThat(start.getLocal(6)).isEqualTo(SlotType.TOP);
    }

    @Test
    void null_is_a_type_of_its_own() throws AnalyzerException {
        MethodNode method = method(ACC_STATIC, "()V");
        method.visitInsn(ACONST_NULL);
        method.visitVarInsn(ASTORE, 0);
        method.visitInsn(NOP);
        assertThat(before(method, 2).getLocal(0)).isEqualTo(SlotType.NULL);
    }

    @Test
    void where_paths_meet_the_declared_frame_counts() throws AnalyzerException {
        MethodNode method = method(ACC_STATIC, "()V");
        method.visitInsn(LCONST_1);
        method.visitVarInsn(LSTORE, 0);
        method.visitInsn(RETURN);
        method.visitFrame(F_NEW, 2, new Object[] {TOP, "java/lang/String"}, 1, new Object[] {"java/lang/Error"});
        method.visitInsn(NOP);
        Frame<SlotType> frame = before(method, 4);
        assertThat(frame.getLocal(0)).isEqualTo(SlotType.TOP);
        assertThat(frame.getLocal(1)).isEqualTo(SlotType.reference(STRING));
        assertThat(frame.getStack(0)).isEqualTo(SlotType.reference(Type.getObjectType("java/lang/Error")));
    }

    @Test
    void an_object_is_uninitialised_wherever_it_is_copied_until_its_constructor_returns() throws AnalyzerException {
        MethodNode method = method(ACC_STATIC, "()V");
        method.visitTypeInsn(NEW, "java/lang/String");
        method.visitInsn(DUP);
        method.visitVarInsn(ASTORE, 1);
        method.visitInsn(DUP);
        method.visitMethodInsn(INVOKESPECIAL, "java/lang/String", "<init>", "()V", false);
        method.visitInsn(NOP);
        Frame<SlotType> before = before(method, 4);
        SlotType created = SlotType.created(STRING, method.instructions.get(0));
        assertThat(before.getLocal(1)).isEqualTo(created);
        assertThat(before.getStack(0)).isEqualTo(created);
        Frame<SlotType> after = before(method, 5);
        assertThat(after.getLocal(1)).isEqualTo(SlotType.reference(STRING));
        assertThat(after.getStack(0)).isEqualTo(SlotType.reference(STRING));
    }

    @Test
    void code_that_lacks_operands_is_told_from_a_bug_of_ours() {
        MethodNode method = method(ACC_STATIC, "()V");
        method.visitInsn(IADD);
        assertThatThrownBy(() -> before(method, 0)).isInstanceOf(AnalyzerException.class);
    }

    @Test
    void types_that_were_not_asked_for_are_refused() throws AnalyzerException {
        MethodNode method = method(ACC_STATIC, "()V");
        method.visitInsn(NOP);
        method.visitVarInsn(ALOAD, 0);
        TypeFlow types = TypeFlow.of("shop/Harbor", method, instruction -> false);
        assertThatThrownBy(() -> types.before(method.instructions.get(0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static MethodNode method(int access, String descriptor) {
        var method = new MethodNode(access, "m", descriptor, null, null);
        method.maxLocals = 8;
        method.maxStack = 4;
        return method;
    }

    private static Frame<SlotType> before(MethodNode method, int index) throws AnalyzerException {
        var instruction = method.instructions.get(index);
        return TypeFlow.of("shop/Harbor", method, wanted -> wanted == instruction)
                .before(instruction);
    }
}
