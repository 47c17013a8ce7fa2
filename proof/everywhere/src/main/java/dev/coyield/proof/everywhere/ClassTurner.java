package dev.coyield.proof.everywhere;

import dev.coyield.transform.model.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Turns every eligible method of a class into a coroutine.
 *
 * <p>Not eligible: constructors and initialisers, which run to their end at once; methods that are synchronized, native or
 * abstract, which no coroutine may be; bridges, which are no coroutines either.
 */
final class ClassTurner {
    private static final int NOT_ELIGIBLE =
            Opcodes.ACC_SYNCHRONIZED | Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT | Opcodes.ACC_BRIDGE;

    private final Spacing spacing;

    ClassTurner(Spacing spacing) {
        this.spacing = spacing;
    }

    /**
     * Turns a class.
     *
     * @param classFile its bytes; not changed
     * @param wanted which of the coroutines, by name, are wanted
     */
    Turned turn(byte[] classFile, Predicate<String> wanted) {
        var reader = new ClassReader(classFile);
        var node = new ClassNode();
        reader.accept(node, ClassReader.EXPAND_FRAMES);
        List<String> coroutines = new ArrayList<>();
        int points = 0;
        for (MethodNode method : List.copyOf(node.methods)) {
            int number = node.methods.indexOf(method);
            String name = method.name + "$everywhere" + number;
            if (isEligible(method) && wanted.test(name)) {
                MethodNode coroutine = new MethodTurner(node, method, kind(method, number)).turn(name);
                points += PointInserter.insert(coroutine, spacing);
                node.methods.add(coroutine);
                coroutines.add(name);
            }
        }
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return new Turned(writer.toByteArray(), coroutines, points);
    }

    /** All kinds take their turn, but only a generator has a result. */
    private static ReturnKind kind(MethodNode method, int number) {
        ReturnKind[] kinds = ReturnKind.values();
        boolean hasResult = Type.getReturnType(method.desc) != Type.VOID_TYPE;
        return hasResult ? ReturnKind.GENERATOR : kinds[number % kinds.length];
    }

    private static boolean isEligible(MethodNode method) {
        return (method.access & NOT_ELIGIBLE) == 0 && !method.name.startsWith("<");
    }
}
