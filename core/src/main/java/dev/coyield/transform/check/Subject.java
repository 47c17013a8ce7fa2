package dev.coyield.transform.check;

import dev.coyield.transform.Position;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.words.LambdaName;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a rule looks at.
 *
 * @param owner a class
 * @param method one of its methods
 */
public record Subject(ClassNode owner, MethodNode method) {
    /** A line of the method. */
    public Position at(int line) {
        return Position.of(owner.name, sourceName(), owner.sourceFile, line);
    }

    /** The method's name; a lambda's is that of the method around it, where the compiler tells (javac does). */
    private String sourceName() {
        return CoroutineFinder.isLambda(method) ? LambdaName.around(method.name).orElse(method.name) : method.name;
    }

    /** An instruction's line. */
    public Position at(AbstractInsnNode instruction) {
        return at(CoCalls.lineOf(instruction));
    }

    /** The method's first line; of a method without code the class file says none. */
    public Position start() {
        return at(CoCalls.firstLine(method));
    }
}
