package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.DLOAD;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.LLOAD;

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
 * Finds delegates that nobody but the delegator knows: {@code Co.yieldFrom(walk(left))} or {@code return walk(right)}, where
 * {@code walk} is a coroutine method of the same class.
 */
final class FreshDelegates {
    /** How many jumps are followed: code may go round in a circle of them. */
    private static final int LIMIT = 100;

    /** How many slots a method's arguments may take (JVMS 4.11). */
    private static final int ARGUMENTS = 255;

    @SuppressWarnings("unchecked") // an array of none
    private static final Frame<SourceValue>[] NOTHING = new Frame[0];

    private final CoroutineMethod coroutine;
    private final MethodNode body;
    private Frame<SourceValue> @Nullable [] sources;

    private FreshDelegates(CoroutineMethod coroutine, MethodNode body) {
        this.coroutine = coroutine;
        this.body = body;
    }

    /**
     * A call that gives one.
     *
     * @param call the call
     * @param role what it is to the body
     * @param isOwn whether it is of the body's own method, which no subclass overrides, on the same object: then what it would
     *     do can be done in its place. Otherwise a subclass may override it, and give one that is known
     */
    record FreshDelegate(MethodInsnNode call, Role role, boolean isOwn) {}

    /** Those of a body, whose calls of {@code Co} are still in it. */
    static List<FreshDelegate> in(MethodNode body, CoroutineMethod coroutine) {
        return new FreshDelegates(coroutine, body).find();
    }

    private List<FreshDelegate> find() {
        List<FreshDelegate> found = new ArrayList<>();
        for (AbstractInsnNode instruction : body.instructions) {
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

    // ---- of the body's own method

    private boolean isOwn(MethodInsnNode call) {
        MethodNode method = coroutine.node();
        ReturnKind.Shape shape = coroutine.kind().shape();
        return call.name.equals(method.name)
                && call.desc.equals(method.desc)
                && !coroutine.primed()
                && (shape == ReturnKind.Shape.ITERATOR || shape == ReturnKind.Shape.GENERATOR)
                && takesOneMore(method)
                && (coroutine.isStatic() || (isFixed(method) && isOnThis(call)));
    }

    /** Whether there is room for the frame behind the arguments, of which {@code this} is one. */
    private boolean takesOneMore(MethodNode method) {
        int withThis = Type.getArgumentsAndReturnSizes(method.desc) >> 2;
        return (coroutine.isStatic() ? withThis - 1 : withThis) < ARGUMENTS;
    }

    private boolean isFixed(MethodNode method) {
        return (method.access & (ACC_PRIVATE | ACC_FINAL)) != 0 || (coroutine.owner().access & ACC_FINAL) != 0;
    }

    private boolean isOnThis(MethodInsnNode call) {
        int index = body.instructions.indexOf(call);
        Frame<SourceValue> before = index < sources().length ? sources()[index] : null;
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
        return Stream.of(body.instructions.toArray())
                .anyMatch(instruction -> instruction.getOpcode() == ASTORE && ((VarInsnNode) instruction).var == 0);
    }

    /** Where values come from; none if that cannot be found out, so that nothing is taken for {@code this}. */
    private Frame<SourceValue>[] sources() {
        if (sources == null) {
            try {
                sources = new Analyzer<>(new Sources()).analyze(coroutine.owner().name, body);
            } catch (AnalyzerException e) {
                sources = NOTHING;
            }
        }
        return sources;
    }

    /** The arguments' locals are not in the body's descriptor: how many words one has is known when it is loaded. */
    private static final class Sources extends SourceInterpreter {
        Sources() {
            super(ASM9);
        }

        @Override
        public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
            boolean isWide = instruction.getOpcode() == LLOAD || instruction.getOpcode() == DLOAD;
            return isWide ? new SourceValue(2, instruction) : super.copyOperation(instruction, value);
        }
    }
}
