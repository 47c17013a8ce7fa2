package dev.coyield.transform.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.SuspensionPoint;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.CheckClassAdapter;

/** A coroutine's code between two steps of {@code normalize}: it still calls {@code Co}, and must verify. */
final class Normalized {
    final MethodNode method;
    final List<SuspensionPoint> points;
    private final ClassNode owner = new ClassNode();

    /** Of a class with this body in {@code static Generator<Object, Object, Object> m(int a, Object b)}. */
    Normalized(String body) {
        String source = "import dev.coyield.*; import java.util.*; class Sample {\n"
                + "  static Generator<Object, Object, Object> m(int a, Object b) {\n" + body + "\n}\n"
                + "  static int number(Object o) { return (Integer) o; }}";
        byte[] classFile = InMemoryCompiler.compile("Sample.java", source).get("Sample");
        new ClassReader(classFile).accept(owner, ClassReader.EXPAND_FRAMES);
        method = owner.methods.get(1);
        points = CoroutineFinder.points(CoCalls.in(method));
    }

    String ownerName() {
        return owner.name;
    }

    List<AbstractInsnNode> calls() {
        return points.stream()
                .<AbstractInsnNode>map(point -> point.call().node())
                .toList();
    }

    /** The instructions of an opcode. */
    List<AbstractInsnNode> all(int opcode) {
        return Stream.of(method.instructions.toArray())
                .filter(instruction -> instruction.getOpcode() == opcode)
                .toList();
    }

    /** What stands behind an instruction, labels and the like left out. */
    static AbstractInsnNode next(AbstractInsnNode instruction) {
        AbstractInsnNode next = instruction.getNext();
        while (next.getOpcode() < 0) {
            next = next.getNext();
        }
        return next;
    }

    void verify() {
        var writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        owner.accept(writer);
        var complaints = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(writer.toByteArray()), false, new PrintWriter(complaints));
        assertThat(complaints.toString()).isEmpty();
    }
}
