package dev.coyield.transform.model;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * A method to be rewritten.
 *
 * @param owner its class
 * @param node the method
 * @param kind what it returns
 * @param channel how its values travel
 * @param primed whether a call runs it to its first yield
 * @param frameName internal name of the frame class to be emitted
 */
public record CoroutineMethod(
        ClassNode owner, MethodNode node, ReturnKind kind, Channel channel, boolean primed, String frameName) {

    /** Whether the body has no {@code this}. */
    public boolean isStatic() {
        return (node.access & Opcodes.ACC_STATIC) != 0;
    }

    /** Whether the class is an interface. */
    public boolean isInInterface() {
        return (owner.access & Opcodes.ACC_INTERFACE) != 0;
    }

    /** The first slot that may hold a local other than {@code this}. */
    public int firstSlot() {
        return isStatic() ? 0 : 1;
    }
}
