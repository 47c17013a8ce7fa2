package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import java.util.Optional;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/** A body that the JVM does not load, or HotSpot does not compile, is too long. */
public final class SizeRule {
    /** JVMS 4.7.3: code_length is less than 65,536. */
    private static final int LOADABLE = 65_535;

    /** HotSpot's HugeMethodLimit, in bytes of code: longer methods are interpreted for ever. */
    private static final int COMPILABLE = 8_000;

    private static final String SPLIT =
            "Split the method: a part of it can be a coroutine of its own, called with Co.yieldFrom.";

    private SizeRule() {}

    /** What is said of a method that did not fit. */
    public static Problem tooLarge(ClassNode owner, MethodTooLargeException e, int line) {
        var method = new MethodNode(0, e.getMethodName(), e.getDescriptor(), null, null);
        return Problem.error(
                new Subject(owner, method).at(line),
                "the rewritten body of %s has %,d bytes of code; the JVM loads no more than %,d."
                        .formatted(e.getMethodName(), e.getCodeSize(), LOADABLE),
                "Each suspension point adds code that saves and restores the locals.",
                SPLIT);
    }

    /** Checks a body that has just been written. */
    public static Optional<Problem> checkCompilable(ClassNode owner, MethodNode body, int line) {
        int size = writtenSize(body);
        if (size <= COMPILABLE) {
            return Optional.empty();
        }
        return Optional.of(Problem.warning(
                new Subject(owner, body).at(line),
                "the rewritten body of %s has %,d bytes of code; HotSpot compiles no method of more than %,d."
                        .formatted(body.name, size, COMPILABLE),
                "It works, but is interpreted and slow (unless run with -XX:-DontCompileHugeMethods).",
                SPLIT));
    }

    /** Writing leaves each label's offset in it; the last one, put there for this, tells the size. */
    private static int writtenSize(MethodNode body) {
        AbstractInsnNode last = body.instructions.getLast();
        return last instanceof LabelNode label ? label.getLabel().getOffset() : 0;
    }
}
