package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Reducibility;
import dev.coyield.testing.TargetMethods;
import dev.coyield.testing.TransformingLoader;
import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Reentry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** HotSpot's C2 does not optimise a loop that is entered at two places; no emitted method has one, however it is re-entered. */
class ReducibilityTest {
    static List<String> targets() {
        return TargetMethods.classFiles();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void no_loop_of_a_target_is_entered_at_two_places(String name) {
        byte[] original = TransformingLoader.original(name);
        assertThat(irreducible(Stream.of(original))).as("as javac wrote it").isEmpty();
        for (Reentry reentry : Reentry.values()) {
            assertThat(irreducible(emitted(original, reentry)))
                    .as("re-entered by " + reentry)
                    .isEmpty();
        }
    }

    @Test
    void a_loop_that_is_entered_in_the_middle_is_found() {
        var method = new MethodNode(Opcodes.ACC_STATIC, "m", "(I)V", null, null);
        Label head = new Label();
        Label middle = new Label();
        method.visitVarInsn(Opcodes.ILOAD, 0);
        method.visitJumpInsn(Opcodes.IFEQ, middle);
        method.visitLabel(head);
        method.visitIincInsn(0, 1);
        method.visitLabel(middle);
        method.visitIincInsn(0, 2);
        method.visitVarInsn(Opcodes.ILOAD, 0);
        method.visitJumpInsn(Opcodes.IFNE, head);
        method.visitInsn(Opcodes.RETURN);
        assertThat(Reducibility.limitOf(method)).isGreaterThan(1);
    }

    @Test
    void a_loop_that_is_entered_at_its_head_is_none() {
        var method = new MethodNode(Opcodes.ACC_STATIC, "m", "(I)V", null, null);
        Label head = new Label();
        Label end = new Label();
        method.visitLabel(head);
        method.visitVarInsn(Opcodes.ILOAD, 0);
        method.visitJumpInsn(Opcodes.IFEQ, end);
        method.visitIincInsn(0, -1);
        method.visitJumpInsn(Opcodes.GOTO, head);
        method.visitLabel(end);
        method.visitInsn(Opcodes.RETURN);
        assertThat(Reducibility.limitOf(method)).isEqualTo(1);
    }

    private static Stream<byte[]> emitted(byte[] original, Reentry reentry) {
        return new CoroutineTransformer(reentry).transform(original) instanceof Outcome.Transformed transformed
                ? transformed.classFiles().stream().map(ClassFile::bytes)
                : Stream.of();
    }

    private static List<String> irreducible(Stream<byte[]> classFiles) {
        List<String> found = new ArrayList<>();
        classFiles.forEach(classFile -> {
            var node = new ClassNode();
            new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            for (MethodNode method : node.methods) {
                if (method.instructions.size() > 0 && Reducibility.limitOf(method) > 1) {
                    found.add(node.name + "." + method.name + method.desc);
                }
            }
        });
        return found;
    }
}
