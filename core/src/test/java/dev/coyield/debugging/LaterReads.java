package dev.coyield.debugging;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.Liveness;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** Which locals of a class, as javac compiled it, are read again from a line on. */
final class LaterReads {
    private final ClassNode type = new ClassNode();

    LaterReads(byte[] original) {
        new ClassReader(original).accept(type, ClassReader.EXPAND_FRAMES);
    }

    /** Whether no code reads a local again from a stop on: at one of the places where its line begins, if there are several. */
    boolean mayBeForgotten(Seen stop, String local) {
        String name = local.substring(0, local.indexOf(' '));
        return type.methods.stream()
                .filter(method -> method.name.equals(stop.method()))
                .anyMatch(method -> mayBeForgotten(method, stop.line(), name));
    }

    private static boolean mayBeForgotten(MethodNode method, int line, String name) {
        var liveness = Liveness.of(method, ControlFlow.of(method));
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LineNumberNode start
                    && start.line == line
                    && method.localVariables.stream()
                            .filter(variable -> isVisible(variable, start, method))
                            .anyMatch(variable -> variable.name.equals(name)
                                    && !liveness.before(start).get(variable.index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(LocalVariableNode variable, AbstractInsnNode at, MethodNode method) {
        int index = method.instructions.indexOf(at);
        return method.instructions.indexOf(variable.start) <= index
                && index < method.instructions.indexOf(variable.end);
    }
}
