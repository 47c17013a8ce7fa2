package dev.coyield.transform;

import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Prints how long a method takes to be transformed, by its length and the number of its yields: the time may grow no worse than
 * n log n in either. What is measured is the thread's own time on the processor, the least of some runs. Run by hand;
 * CONTRIBUTING.md says how.
 */
public final class TransformationTimes {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int RUNS = 7;
    private static final int VARIABLES = 200;

    /** What the yields stand in. */
    enum Shape {
        STRAIGHT,
        BRANCHES,
        ONE_LOOP,
        ONE_TRY,
        MANY_LOOPS,
        MANY_TRIES,
        MANY_VARIABLES
    }

    private TransformationTimes() {}

    /** Prints the table. */
    public static void main(String[] shapes) {
        List<Shape> chosen = shapes.length == 0
                ? List.of(Shape.values())
                : Arrays.stream(shapes).map(Shape::valueOf).toList();
        for (int warmUp = 0; warmUp < 10; warmUp++) {
            chosen.forEach(shape -> measure(shape, 1_000, 100));
        }
        System.out.printf("%-15s %12s %7s %10s %12s%n", "shape", "instructions", "yields", "ms", "us/instr.");
        for (Shape shape : chosen) {
            for (int length : List.of(100, 1_000, 10_000, 30_000)) {
                print(shape, length, 10);
            }
            for (int yields : List.of(50, 200, 500, 1_000, 2_000)) {
                print(shape, 10_000, yields);
            }
        }
    }

    private static void print(Shape shape, int length, int yields) {
        double millis = measure(shape, length, yields);
        System.out.printf("%-15s %,12d %,7d %10.1f %12.2f%n", shape, length, yields, millis, millis * 1000 / length);
    }

    private static double measure(Shape shape, int length, int yields) {
        byte[] classFile = classFile(shape, length, yields);
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            new CoroutineTransformer().transform(classFile);
            times[run] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return Arrays.stream(times).min().orElseThrow();
    }

    /** A class with one coroutine method of about so many instructions. */
    static byte[] classFile(Shape shape, int length, int yields) {
        var writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "targets/Long", null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC,
                "start",
                Type.getMethodDescriptor(Type.getType(Generator.class)),
                null,
                null);
        code.visitAnnotation(Type.getDescriptor(Coroutine.class), true).visitEnd();
        code.visitCode();
        new Body(code, shape).write(length, yields);
        code.visitMaxs(0, 0);
        code.visitEnd();
        return writer.toByteArray();
    }

    private record Body(MethodVisitor code, Shape shape) {
        void write(int length, int yields) {
            int variables = shape == Shape.MANY_VARIABLES ? VARIABLES : 3;
            for (int slot = 0; slot < variables; slot++) {
                code.visitInsn(Opcodes.ICONST_1);
                code.visitVarInsn(Opcodes.ISTORE, slot);
            }
            Label start = new Label();
            Label end = new Label();
            Label handler = new Label();
            code.visitLabel(start);
            int filler = Math.max(0, length / yields - 5);
            for (int point = 0; point < yields; point++) {
                piece(filler);
            }
            code.visitLabel(end);
            if (shape == Shape.ONE_LOOP) {
                code.visitVarInsn(Opcodes.ILOAD, 0);
                code.visitJumpInsn(Opcodes.IFNE, start);
            }
            for (int slot = 3; slot < variables; slot++) {
                code.visitVarInsn(Opcodes.ILOAD, slot);
                code.visitInsn(Opcodes.POP);
            }
            code.visitInsn(Opcodes.ACONST_NULL);
            code.visitInsn(Opcodes.ARETURN);
            if (shape == Shape.ONE_TRY) {
                code.visitTryCatchBlock(start, end, handler, null);
                code.visitLabel(handler);
                filler(length / 4);
                code.visitInsn(Opcodes.ATHROW);
            }
        }

        private void piece(int filler) {
            Label start = new Label();
            Label end = new Label();
            code.visitLabel(start);
            code.visitVarInsn(Opcodes.ILOAD, 1);
            filler(filler / 2);
            code.visitMethodInsn(Opcodes.INVOKESTATIC, "dev/coyield/Co", "yield", "()Ljava/lang/Object;", false);
            code.visitInsn(Opcodes.POP);
            filler(filler - filler / 2);
            code.visitVarInsn(Opcodes.ISTORE, 2);
            if (shape == Shape.MANY_LOOPS) {
                code.visitVarInsn(Opcodes.ILOAD, 2);
                code.visitJumpInsn(Opcodes.IFNE, start);
            }
            if (shape == Shape.MANY_TRIES) {
                code.visitLabel(end);
                Label handler = new Label();
                Label after = new Label();
                code.visitJumpInsn(Opcodes.GOTO, after);
                code.visitTryCatchBlock(start, end, handler, "java/lang/Exception");
                code.visitLabel(handler);
                code.visitInsn(Opcodes.POP);
                code.visitLabel(after);
            }
        }

        private void filler(int instructions) {
            for (int written = 0; written < instructions; written += 2) {
                code.visitVarInsn(Opcodes.ILOAD, 1);
                if (shape == Shape.BRANCHES && written % 20 == 0) {
                    Label next = new Label();
                    code.visitJumpInsn(Opcodes.IFEQ, next);
                    code.visitLabel(next);
                } else {
                    code.visitInsn(Opcodes.POP);
                }
            }
        }
    }
}
