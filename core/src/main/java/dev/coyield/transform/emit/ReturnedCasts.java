package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.LDC;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Takes away what compilers put between {@code Co.done(result)} and {@code return}: the value is for return only, so it need not
 * be of the type that the body says it is.
 *
 * <pre>
 *   javac      CHECKCAST Generator
 *   kotlinc    DUP, LDC "done(...)", INVOKESTATIC Intrinsics.checkNotNullExpressionValue, CHECKCAST Generator
 *   groovyc    INVOKEDYNAMIC cast(Object)Generator
 * </pre>
 */
final class ReturnedCasts {
    private ReturnedCasts() {}

    /** Removes those that follow a call. */
    static void drop(AbstractInsnNode done, InsnList code) {
        List<AbstractInsnNode> next = next(done);
        while (!next.isEmpty()) {
            next.forEach(code::remove);
            next = next(done);
        }
    }

    private static List<AbstractInsnNode> next(AbstractInsnNode done) {
        AbstractInsnNode first = done.getNext();
        if (first == null) {
            return List.of();
        }
        if (first.getOpcode() == CHECKCAST || isCastOfGroovy(first)) {
            return List.of(first);
        }
        return first.getOpcode() == DUP ? nullCheckOfKotlin(first, first.getNext()) : List.of();
    }

    private static boolean isCastOfGroovy(AbstractInsnNode instruction) {
        return instruction instanceof InvokeDynamicInsnNode call
                && call.name.equals("cast")
                && call.bsm.getOwner().startsWith("org/codehaus/groovy/");
    }

    private static List<AbstractInsnNode> nullCheckOfKotlin(AbstractInsnNode copy, @Nullable AbstractInsnNode text) {
        if (text != null
                && text.getOpcode() == LDC
                && text.getNext() instanceof MethodInsnNode check
                && check.owner.equals("kotlin/jvm/internal/Intrinsics")) {
            return List.of(copy, text, check);
        }
        return List.of();
    }
}
