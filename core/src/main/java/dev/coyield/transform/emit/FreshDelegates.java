package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.GOTO;

import dev.coyield.transform.find.Annotations;
import dev.coyield.transform.model.CoCall;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds delegates that most likely nobody but the delegator knows: {@code Co.yieldFrom(walk(left))} or {@code return walk(right)},
 * where {@code walk} is a coroutine method of the same class. A subclass may override it, and give one that is known: so the
 * runtime does not rely on it.
 */
final class FreshDelegates {
    /** How many jumps are followed: code may go round in a circle of them. */
    private static final int LIMIT = 100;

    private FreshDelegates() {}

    /** The calls that give them, each with the instruction that takes it: the call of {@code Co.yieldFrom}, or {@code return}. */
    static Map<MethodInsnNode, AbstractInsnNode> in(MethodNode body, ClassNode owner) {
        Map<MethodInsnNode, AbstractInsnNode> found = new LinkedHashMap<>();
        for (AbstractInsnNode instruction : body.instructions) {
            if (instruction instanceof MethodInsnNode call && call.owner.equals(owner.name)) {
                AbstractInsnNode taker = next(call);
                if (taker != null && delegates(taker) && isCoroutine(call, owner)) {
                    found.put(call, taker);
                }
            }
        }
        return found;
    }

    private static boolean isCoroutine(MethodInsnNode call, ClassNode owner) {
        return owner.methods.stream()
                .anyMatch(method -> method.name.equals(call.name)
                        && method.desc.equals(call.desc)
                        && Annotations.isCoroutine(method));
    }

    private static boolean delegates(AbstractInsnNode taker) {
        return taker.getOpcode() == ARETURN
                || CoCall.operation(taker)
                        .filter(operation -> operation == CoCall.Operation.YIELD_FROM)
                        .isPresent();
    }

    /** The next instruction to be executed: what takes what a call gives, wherever the code jumps with it. */
    private static @Nullable AbstractInsnNode next(AbstractInsnNode instruction) {
        AbstractInsnNode next = instruction.getNext();
        int jumps = 0;
        while (next != null && (next.getOpcode() < 0 || next.getOpcode() == GOTO)) {
            if (next instanceof JumpInsnNode jump) {
                next = jumps++ < LIMIT ? jump.label : null;
            } else {
                next = next.getNext();
            }
        }
        return next;
    }
}
