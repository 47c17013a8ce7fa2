package dev.coyield.transform.check;

import dev.coyield.transform.Position;
import dev.coyield.transform.Problem;
import java.util.Optional;
import org.objectweb.asm.ClassTooLargeException;
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

    /** Checks a body, once the class that did not fit has been written as far as it would go. */
    public static Optional<Problem> checkLoadable(ClassNode owner, MethodNode body, int line) {
        int size = writtenSize(body);
        return size <= LOADABLE
                ? Optional.empty()
                : Optional.of(tooLarge(
                        new Subject(owner, body).at(line),
                        "the rewritten body of %s has %,d bytes of code".formatted(body.name, size)));
    }

    /** What is said of a frame class's method that did not fit, for it has too many fields. */
    public static Problem tooManyLocals(ClassNode owner, MethodNode body, int line, MethodTooLargeException e) {
        return tooLarge(
                new Subject(owner, body).at(line),
                "so many locals of %s live at suspension points that the method which clears them has %,d bytes of code"
                        .formatted(body.name, e.getCodeSize()));
    }

    private static Problem tooLarge(Position position, String what) {
        return Problem.error(
                position,
                "%s; the JVM loads no more than %,d.".formatted(what, LOADABLE),
                "Each suspension point adds code that saves and restores the locals.",
                SPLIT);
    }

    /** What is said of a class that did not fit. */
    public static Problem tooManyConstants(ClassNode owner, int line, ClassTooLargeException e) {
        return Problem.error(
                Position.of(owner.name, "<class>", owner.sourceFile, line),
                "the rewritten class %s has %,d constants; a class file holds no more than %,d."
                        .formatted(owner.name.replace('/', '.'), e.getConstantPoolCount(), LOADABLE),
                "Each coroutine adds the names of its frame class, its fields and its methods.",
                "Split the class: move some of its coroutines to another one.");
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
