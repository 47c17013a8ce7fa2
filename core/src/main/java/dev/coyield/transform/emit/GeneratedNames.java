package dev.coyield.transform.emit;

import dev.coyield.runtime.Frame;
import dev.coyield.transform.model.CoroutineMethod;
import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Every name and flag that the transformer makes up.
 *
 * <p>Per coroutine method {@code shop.Harbor.unload}:
 *
 * <ul>
 *   <li>the frame class {@code shop/Harbor$unload$frame}, the next overload's {@code ...$frame2}; synthetic, so that
 *       compilers and coverage tools pass it over;
 *   <li>the body {@code unload(Harbor$unload$frame, Object)}, which returns a yielded reference or a {@code Signal}; private, so that no call with a null argument becomes ambiguous when
 *       other classes are compiled against the rewritten one, and not synthetic, so that coverage tools count it;
 *   <li>the access method {@code unload$resume}, through which the frame reaches the private body (JVMS 5.4.4; nest mates
 *       would have to be listed in the host, which may be another class file).
 * </ul>
 */
public final class GeneratedNames {
    /** The field of a frame that keeps {@code this}. */
    public static final String SELF = "self";

    static final int FRAME_ACCESS = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;

    private final ClassNode owner;
    private final Map<String, Integer> overloads = new HashMap<>();

    /** For one class, whose coroutine methods are asked for in code order. */
    public GeneratedNames(ClassNode owner) {
        this.owner = owner;
    }

    /** The internal name of the frame class of the next method. */
    public String frameClass(MethodNode method) {
        int overload = overloads.merge(method.name, 1, Integer::sum);
        return owner.name + "$" + method.name + Frame.CLASS_SUFFIX + (overload == 1 ? "" : overload);
    }

    static String selfDescriptor(CoroutineMethod coroutine) {
        return "L" + coroutine.owner().name + ";";
    }

    static String bodyDescriptor(CoroutineMethod coroutine) {
        String returned = coroutine.channel().isPrimitive() ? RuntimeContract.SIGNAL : "java/lang/Object";
        return "(L" + coroutine.frameName() + ";Ljava/lang/Object;)L" + returned + ";";
    }

    static String accessMethod(MethodNode method) {
        return method.name + Frame.ACCESS_SUFFIX;
    }

    /** Interfaces know public and private members only (JVMS 4.6). */
    static int accessFlags(boolean isInInterface) {
        return Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | (isInInterface ? Opcodes.ACC_PUBLIC : 0);
    }

    static int bodyFlags(MethodNode method) {
        int kept = Opcodes.ACC_STATIC | Opcodes.ACC_STRICT;
        return Opcodes.ACC_PRIVATE | (method.access & kept) | (method.access & Opcodes.ACC_SYNTHETIC);
    }
}
