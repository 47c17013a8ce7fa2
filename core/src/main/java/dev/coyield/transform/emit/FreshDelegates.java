package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.GOTO;

import dev.coyield.transform.find.Annotations;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.ReturnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Finds delegates that most likely nobody but the delegator knows: {@code Co.yieldFrom(walk(left))} or {@code return walk(right)},
 * where {@code walk} is a coroutine method of the same class.
 *
 * <p>Needs: the method's code under its own descriptor, its calls of {@code Co} still in it.
 */
final class FreshDelegates {
    /** How many jumps are followed: code may go round in a circle of them. */
    private static final int LIMIT = 100;

    /** How many slots a method's arguments may take (JVMS 4.11). */
    private static final int ARGUMENTS = 255;

    private final CoroutineMethod coroutine;
    private final MethodNode method;
    private Frame<SourceValue> @Nullable [] sources;

    private FreshDelegates(CoroutineMethod coroutine) {
        this.coroutine = coroutine;
        this.method = coroutine.node();
    }

    /**
     * A call that gives one.
     *
     * @param call the call
     * @param role what it is to the body
     * @param isOwn whether it is of the calling method itself, which no subclass overrides, on the same object: then what it would
     *     do can be done in its place. Otherwise a subclass may override it, and give one that is known
     */
    record FreshDelegate(MethodInsnNode call, Role role, boolean isOwn) {}

    /** Those of a method. */
    static List<FreshDelegate> in(CoroutineMethod coroutine) throws AnalyzerException {
        return new FreshDelegates(coroutine).find();
    }

    private List<FreshDelegate> find() throws AnalyzerException {
        List<FreshDelegate> found = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof MethodInsnNode call && call.owner.equals(coroutine.owner().name)) {
                AbstractInsnNode taker = next(call);
                if (taker != null && delegates(taker) && isCoroutine(call)) {
                    found.add(new FreshDelegate(
                            call, taker.getOpcode() == ARETURN ? Role.HEIR : Role.CHILD, isOwn(call)));
                }
            }
        }
        return found;
    }

    private boolean isCoroutine(MethodInsnNode call) {
        return coroutine.owner().methods.stream()
                .anyMatch(other ->
                        other.name.equals(call.name) && other.desc.equals(call.desc) && Annotations.isCoroutine(other));
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

    // ---- of the method itself

    private boolean isOwn(MethodInsnNode call) throws AnalyzerException {
        ReturnKind.Shape shape = coroutine.kind().shape();
        return call.name.equals(method.name)
                && call.desc.equals(method.desc)
                && !coroutine.primed()
                && (shape == ReturnKind.Shape.ITERATOR || shape == ReturnKind.Shape.GENERATOR)
                && takesOneMore()
                && (coroutine.isStatic() || (isFixed() && isOnThis(call)));
    }

    /** Whether there is room for the frame behind the arguments, of which {@code this} is one. */
    private boolean takesOneMore() {
        int withThis = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        return (coroutine.isStatic() ? withThis - 1 : withThis) < ARGUMENTS;
    }

    private boolean isFixed() {
        return (method.access & (ACC_PRIVATE | ACC_FINAL)) != 0 || (coroutine.owner().access & ACC_FINAL) != 0;
    }

    private boolean isOnThis(MethodInsnNode call) throws AnalyzerException {
        Frame<SourceValue> before = sources()[method.instructions.indexOf(call)];
        if (before == null) {
            return false;
        }
        int receiver = before.getStackSize() - 1 - Type.getArgumentCount(call.desc);
        return before.getStack(receiver).insns.stream().allMatch(FreshDelegates::loadsThis) && !storesThis();
    }

    private static boolean loadsThis(AbstractInsnNode instruction) {
        return instruction.getOpcode() == ALOAD && ((VarInsnNode) instruction).var == 0;
    }

    private boolean storesThis() {
        return Stream.of(method.instructions.toArray())
                .anyMatch(instruction -> instruction.getOpcode() == ASTORE && ((VarInsnNode) instruction).var == 0);
    }

    /** Where values come from; nothing before what is never reached. */
    private Frame<SourceValue>[] sources() throws AnalyzerException {
        if (sources == null) {
            sources = new Analyzer<>(new SourceInterpreter()).analyze(coroutine.owner().name, method);
        }
        return sources;
    }
}
