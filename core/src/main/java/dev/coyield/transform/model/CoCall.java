package dev.coyield.transform.model;

import java.util.Optional;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A call of a method of {@code Co}.
 *
 * @param operation which one
 * @param node the instruction
 * @param line its line, 0 if it is not known
 */
public record CoCall(Operation operation, MethodInsnNode node, int line) {
    /** Internal name of {@code dev.coyield.Co}. */
    public static final String CO = "dev/coyield/Co";

    /** What it asks for. */
    public enum Operation {
        YIELD("yield"),
        YIELD_FROM("yieldFrom"),
        DONE("done"),
        AWAIT("await"),
        SELF("self");

        private final String method;

        Operation(String method) {
            this.method = method;
        }

        /** The method's name. */
        public String method() {
            return method;
        }

        /** Whether the body leaves at this call, to come back. */
        public boolean suspends() {
            return this == YIELD || this == YIELD_FROM || this == AWAIT;
        }
    }

    /** Which operation an instruction calls, if any. */
    public static Optional<Operation> operation(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call && call.owner.equals(CO)) {
            return operation(call.name);
        }
        return Optional.empty();
    }

    /** Which operation a method of {@code Co} is. */
    public static Optional<Operation> operation(String method) {
        for (Operation operation : Operation.values()) {
            if (operation.method.equals(method)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** How it reads in the source: {@code Co.yield}. */
    public String name() {
        return "Co." + operation.method;
    }

    /** The types of its arguments. */
    public Type[] arguments() {
        return Type.getArgumentTypes(node.desc);
    }

    /** Whether it leaves a value on the stack. */
    public boolean hasValue() {
        return Type.getReturnType(node.desc) != Type.VOID_TYPE;
    }
}
