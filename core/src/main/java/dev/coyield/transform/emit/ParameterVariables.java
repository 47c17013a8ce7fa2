package dev.coyield.transform.emit;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The debugger's entries for a method's parameters. They stay with the method itself when its code goes elsewhere: there are
 * frameworks that take parameters' names from there, and its body does not keep what it does not read.
 */
public final class ParameterVariables {
    private final List<LocalVariableNode> variables = new ArrayList<>();

    private ParameterVariables() {}

    /** Those of a method that has its code still. */
    public static ParameterVariables of(MethodNode method) {
        var parameters = new ParameterVariables();
        if (method.localVariables != null) {
            boolean isStatic = (method.access & Opcodes.ACC_STATIC) != 0;
            int slots = (Type.getArgumentsAndReturnSizes(method.desc) >> 2) - (isStatic ? 1 : 0);
            for (LocalVariableNode variable : method.localVariables) {
                if (variable.index < slots && isAtStart(variable.start)) {
                    parameters.variables.add(variable);
                }
            }
        }
        return parameters;
    }

    private static boolean isAtStart(AbstractInsnNode label) {
        for (AbstractInsnNode before = label; before != null; before = before.getPrevious()) {
            if (before.getOpcode() >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Gives them to the method with its new code, all of which they are for. */
    public void addTo(MethodNode factory) {
        var start = new LabelNode();
        var end = new LabelNode();
        factory.instructions.insert(start);
        factory.instructions.add(end);
        factory.localVariables = new ArrayList<>();
        for (LocalVariableNode variable : variables) {
            factory.localVariables.add(new LocalVariableNode(
                    variable.name, variable.desc, variable.signature, start, end, variable.index));
        }
    }
}
