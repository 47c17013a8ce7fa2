package dev.coyield;

import static org.objectweb.asm.Opcodes.*;

import dev.coyield.testing.Script;
import dev.coyield.testing.TwoWorlds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Bodies that the JVM accepts and no javac writes: other compilers, optimisers and agents do. */
class UnorthodoxBytecodeTest {
    private static final String GENERATOR = "dev/coyield/Generator";
    private static final String BUILDER = "java/lang/StringBuilder";

    @Test
    void an_uninitialised_object_without_a_copy() throws Exception {
        agree(code -> {
            code.visitTypeInsn(NEW, BUILDER);
            yieldText(code, "argument");
            code.visitTypeInsn(CHECKCAST, "java/lang/Object");
            asText(code);
            code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(Ljava/lang/String;)V", false);
            done(code, "made and dropped");
        });
    }

    @Test
    void a_null_check_of_kotlin_behind_what_is_sent_and_behind_the_result() throws Exception {
        agree(code -> {
            yieldText(code, "first");
            nullCheck(code, "yield(...)");
            code.visitMethodInsn(
                    INVOKESTATIC, "dev/coyield/Co", "done", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
            nullCheck(code, "done(...)");
            code.visitTypeInsn(CHECKCAST, GENERATOR);
            code.visitInsn(ARETURN);
        });
    }

    @Test
    void three_copies_of_an_uninitialised_object() throws Exception {
        agree(code -> {
            code.visitTypeInsn(NEW, BUILDER);
            code.visitInsn(DUP);
            code.visitInsn(DUP);
            yieldText(code, "argument");
            asText(code);
            code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(Ljava/lang/String;)V", false);
            yieldText(code, "between");
            asText(code);
            code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(Ljava/lang/String;)L" + BUILDER + ";", false);
            code.visitInsn(POP);
            doneWithTop(code);
        });
    }

    @Test
    void copies_with_an_operand_between_them() throws Exception {
        agree(code -> {
            code.visitTypeInsn(NEW, BUILDER);
            code.visitInsn(DUP);
            code.visitIntInsn(BIPUSH, 42);
            code.visitInsn(SWAP);
            yieldText(code, "argument");
            asText(code);
            code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(Ljava/lang/String;)V", false);
            code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(I)L" + BUILDER + ";", false);
            doneWithTop(code);
        });
    }

    @Test
    void copies_in_locals_and_on_the_stack() throws Exception {
        agree(code -> {
            code.visitTypeInsn(NEW, BUILDER);
            code.visitInsn(DUP);
            code.visitVarInsn(ASTORE, 0);
            code.visitVarInsn(ASTORE, 1);
            yieldText(code, "argument");
            asText(code);
            code.visitVarInsn(ASTORE, 2);
            code.visitVarInsn(ALOAD, 1);
            code.visitVarInsn(ALOAD, 2);
            code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(Ljava/lang/String;)V", false);
            yieldText(code, "initialised");
            code.visitInsn(POP);
            code.visitVarInsn(ALOAD, 0);
            doneWithTop(code);
        });
    }

    @Test
    void two_objects_initialised_in_the_wrong_order() throws Exception {
        agree(code -> {
            code.visitTypeInsn(NEW, BUILDER);
            code.visitInsn(DUP);
            code.visitTypeInsn(NEW, BUILDER);
            code.visitInsn(DUP);
            code.visitInsn(DUP2_X2);
            code.visitInsn(POP2);
            // outer's pair is now on top of inner's
            yieldText(code, "outer");
            asText(code);
            code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(Ljava/lang/String;)V", false);
            code.visitVarInsn(ASTORE, 0);
            yieldText(code, "inner");
            asText(code);
            code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "(Ljava/lang/String;)V", false);
            code.visitVarInsn(ALOAD, 0);
            code.visitMethodInsn(
                    INVOKEVIRTUAL, BUILDER, "append", "(Ljava/lang/CharSequence;)L" + BUILDER + ";", false);
            doneWithTop(code);
        });
    }

    @Test
    void a_yield_that_cannot_be_reached() throws Exception {
        agree(0, code -> {
            yieldText(code, "reached");
            code.visitInsn(POP);
            done(code, "end");
            code.visitFrame(F_SAME, 0, null, 0, null);
            yieldText(code, "never");
            code.visitInsn(POP);
            Label loop = new Label();
            code.visitLabel(loop);
            code.visitFrame(F_SAME, 0, null, 0, null);
            yieldText(code, "never again");
            code.visitInsn(POP);
            code.visitJumpInsn(GOTO, loop);
        });
    }

    @Test
    void a_try_block_that_cannot_be_reached() throws Exception {
        agree(0, code -> {
            Label start = new Label();
            Label end = new Label();
            Label handler = new Label();
            code.visitTryCatchBlock(start, end, handler, "java/lang/RuntimeException");
            yieldText(code, "reached");
            code.visitVarInsn(ASTORE, 0);
            done(code, "end");
            code.visitLabel(start);
            code.visitFrame(F_FULL, 1, new Object[] {INTEGER}, 1, new Object[] {"java/lang/String"});
            yieldText(code, "never");
            code.visitInsn(POP2);
            code.visitLabel(end);
            done(code, "never");
            code.visitLabel(handler);
            code.visitFrame(F_FULL, 0, null, 1, new Object[] {"java/lang/RuntimeException"});
            yieldText(code, "never either");
            code.visitInsn(POP);
            code.visitInsn(ATHROW);
        });
    }

    @Test
    void operands_carried_through_a_loop_of_yields() throws Exception {
        agree(code -> {
            code.visitLdcInsn("under");
            code.visitLdcInsn(5L);
            code.visitInsn(ICONST_0);
            code.visitVarInsn(ISTORE, 0);
            Label loop = new Label();
            code.visitLabel(loop);
            yieldText(code, "round");
            code.visitInsn(POP);
            code.visitLdcInsn(2L);
            code.visitInsn(LMUL);
            code.visitIincInsn(0, 1);
            code.visitVarInsn(ILOAD, 0);
            code.visitInsn(ICONST_4);
            code.visitJumpInsn(IF_ICMPLT, loop);
            code.visitMethodInsn(INVOKESTATIC, "java/lang/String", "valueOf", "(J)Ljava/lang/String;", false);
            code.visitMethodInsn(
                    INVOKEVIRTUAL, "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;", false);
            doneWithTop(code);
        });
    }

    @Test
    void a_handler_that_covers_itself() throws Exception {
        agree(code -> {
            Label start = new Label();
            Label end = new Label();
            code.visitTryCatchBlock(start, end, start, "java/lang/IllegalArgumentException");
            code.visitInsn(ACONST_NULL);
            code.visitLabel(start);
            code.visitInsn(POP);
            yieldText(code, "raise to get here again");
            code.visitInsn(POP);
            code.visitLabel(end);
            done(code, "left");
        });
    }

    @Test
    void operands_shuffled_around_a_yield() throws Exception {
        agree(code -> {
            code.visitInsn(ICONST_1);
            code.visitLdcInsn(2L);
            code.visitInsn(DUP2_X1);
            code.visitLdcInsn(3.5);
            code.visitInsn(DUP2_X2);
            code.visitInsn(POP2);
            yieldText(code, "under a heap of operands");
            code.visitInsn(POP);
            code.visitMethodInsn(INVOKESTATIC, "java/lang/String", "valueOf", "(J)Ljava/lang/String;", false);
            code.visitVarInsn(ASTORE, 0);
            code.visitMethodInsn(INVOKESTATIC, "java/lang/String", "valueOf", "(D)Ljava/lang/String;", false);
            code.visitVarInsn(ASTORE, 1);
            code.visitInsn(POP);
            code.visitInsn(POP2);
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(ALOAD, 1);
            code.visitMethodInsn(
                    INVOKEVIRTUAL, "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;", false);
            doneWithTop(code);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 127, 128, 129, 255, 256, 257, 2000})
    void as_many_yields_in_one_body(int yields) throws Exception {
        List<Script> scripts = List.of(
                new Script("to the end", java.util.Collections.nCopies(yields + 2, "next")),
                new Script("closed late", lateClose(yields)));
        TwoWorlds.of("targets.Made", "body", made(ClassWriter.COMPUTE_FRAMES, code -> {
                    for (int i = 0; i < yields; i++) {
                        code.visitIntInsn(SIPUSH, i);
                        code.visitMethodInsn(INVOKESTATIC, "dev/coyield/Co", "yield", "(I)Ljava/lang/Object;", false);
                        code.visitInsn(POP);
                    }
                    done(code, "end");
                }))
                .compare(scripts);
    }

    private static List<String> lateClose(int yields) {
        List<String> steps = new ArrayList<>(java.util.Collections.nCopies(yields, "next"));
        steps.addAll(List.of("close", "next"));
        return steps;
    }

    private static void agree(Consumer<MethodVisitor> body) throws Exception {
        // No class is looked at for the frames: the bodies merge nothing but what is equal.
        agree(ClassWriter.COMPUTE_FRAMES, body);
    }

    private static void agree(int flags, Consumer<MethodVisitor> body) throws Exception {
        List<Script> scripts = new ArrayList<>(Script.fixed());
        for (int seed = 1; seed < 20; seed++) {
            scripts.add(Script.random(seed, 15));
        }
        TwoWorlds.of("targets.Made", "body", made(flags | ClassWriter.COMPUTE_MAXS, body))
                .compare(scripts);
    }

    /** {@code @Coroutine public static Generator body() { ... }} */
    private static java.util.function.Function<String, byte[]> made(int flags, Consumer<MethodVisitor> body) {
        ClassWriter writer = new ClassWriter(flags);
        writer.visit(V17, ACC_PUBLIC | ACC_FINAL, "targets/Made", null, "java/lang/Object", null);
        writer.visitSource("Made.java", null);
        MethodVisitor code = writer.visitMethod(
                ACC_PUBLIC | ACC_STATIC,
                "body",
                "()L" + GENERATOR + ";",
                "()L" + GENERATOR + "<Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;>;",
                null);
        AnnotationVisitor coroutine = code.visitAnnotation("Ldev/coyield/Coroutine;", true);
        coroutine.visitEnd();
        code.visitCode();
        Label start = new Label();
        code.visitLabel(start);
        code.visitLineNumber(1, start);
        body.accept(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        byte[] bytes = writer.toByteArray();
        return name -> name.equals("targets.Made") ? bytes : null;
    }

    private static void yieldText(MethodVisitor code, String text) {
        code.visitLdcInsn(text);
        code.visitMethodInsn(INVOKESTATIC, "dev/coyield/Co", "yield", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
    }

    private static void nullCheck(MethodVisitor code, String expression) {
        code.visitInsn(DUP);
        code.visitLdcInsn(expression);
        code.visitMethodInsn(
                INVOKESTATIC,
                "kotlin/jvm/internal/Intrinsics",
                "checkNotNullExpressionValue",
                "(Ljava/lang/Object;Ljava/lang/String;)V",
                false);
    }

    private static void asText(MethodVisitor code) {
        code.visitMethodInsn(INVOKESTATIC, "targets/Log", "text", "(Ljava/lang/Object;)Ljava/lang/String;", false);
    }

    private static void done(MethodVisitor code, String result) {
        code.visitLdcInsn(result);
        code.visitMethodInsn(INVOKESTATIC, "dev/coyield/Co", "done", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
        code.visitTypeInsn(CHECKCAST, GENERATOR);
        code.visitInsn(ARETURN);
    }

    private static void doneWithTop(MethodVisitor code) {
        code.visitMethodInsn(
                INVOKESTATIC, "java/lang/String", "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;", false);
        code.visitMethodInsn(INVOKESTATIC, "dev/coyield/Co", "done", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
        code.visitTypeInsn(CHECKCAST, GENERATOR);
        code.visitInsn(ARETURN);
    }
}
