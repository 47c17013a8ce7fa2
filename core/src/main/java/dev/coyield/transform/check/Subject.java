package dev.coyield.transform.check;

import dev.coyield.transform.Position;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** {@code lambda$unload$0}; of a serializable one {@code lambda$unload$5f3b2c1a$1}. */
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+?)(?:\\$[0-9a-f]{1,8})?\\$\\d+");

    /** A line of the method. */
    public Position at(int line) {
        return Position.of(owner.name, sourceName(), owner.sourceFile, line);
    }

    /** The method's name; a lambda's is that of the method around it, where the compiler tells (javac does). */
    private String sourceName() {
        Matcher lambda = LAMBDA.matcher(method.name);
        if (!CoroutineFinder.isLambda(method) || !lambda.matches()) {
            return method.name;
        }
        return switch (lambda.group(1)) {
            case "new" -> "<init>";
            case "static" -> "<clinit>";
            default -> lambda.group(1);
        };
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
