package dev.coyield.testing;

import dev.coyield.transform.ClassFile;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What decides how fast a resumption is and can be counted without a clock.
 *
 * @param body the length of the body in bytes; what is longer than 325 HotSpot does not inline, by its own standard
 * @param saves how often a local is written to the frame, over all suspension points
 * @param clears how often a reference in the frame is set to null
 * @param restores how often a local is read from the frame
 * @param fields how many fields the frame has for locals
 * @param resume the length in bytes of what lies between the consumer's call and the body: the frame's {@code hasNext} and
 *     {@code resume}, or for primitives {@code resumeToSignal}
 */
public record Figures(int body, int saves, int clears, int restores, int fields, int resume) {

    /** Of a coroutine method on the test class path, the only one of its name in its class. */
    public static Figures of(String className, String method) {
        byte[] original = TransformingLoader.original(className);
        var outcome = (Outcome.Transformed) new CoroutineTransformer().transform(original);
        List<ClassNode> classes = outcome.classFiles().stream()
                .map(ClassFile::bytes)
                .map(Figures::read)
                .toList();
        MethodNode body = classes.get(0).methods.stream()
                .filter(candidate -> candidate.name.equals(method) && candidate.desc.contains("$frame;"))
                .findFirst()
                .orElseThrow();
        String frameName = body.desc.substring(2, body.desc.indexOf(';'));
        ClassNode frame = classes.stream()
                .filter(candidate -> candidate.name.equals(frameName))
                .findFirst()
                .orElseThrow();
        return new Figures(
                length(body),
                count(body, frame, Opcodes.PUTFIELD, false),
                count(body, frame, Opcodes.PUTFIELD, true),
                count(body, frame, Opcodes.GETFIELD, false),
                frame.fields.size(),
                frame.methods.stream()
                        .filter(candidate ->
                                Set.of("hasNext", "resume", "resumeToSignal").contains(candidate.name))
                        .mapToInt(Figures::length)
                        .sum());
    }

    private static ClassNode read(byte[] classFile) {
        var node = new ClassNode();
        new ClassReader(classFile).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return node;
    }

    private static int length(MethodNode method) {
        var end = new LabelNode();
        method.instructions.add(end);
        method.accept(new ClassWriter(0));
        method.instructions.remove(end);
        return end.getLabel().getOffset();
    }

    private static int count(MethodNode body, ClassNode frame, int opcode, boolean ofNull) {
        int count = 0;
        for (AbstractInsnNode instruction : body.instructions) {
            if (instruction instanceof FieldInsnNode access
                    && access.getOpcode() == opcode
                    && frame.fields.stream().anyMatch(field -> field.name.equals(access.name))
                    && access.owner.equals(frame.name)
                    && ofNull == (access.getPrevious().getOpcode() == Opcodes.ACONST_NULL)) {
                count++;
            }
        }
        return count;
    }
}
