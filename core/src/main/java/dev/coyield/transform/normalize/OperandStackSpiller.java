package dev.coyield.transform.normalize;

import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Moves what lies under a suspending call's arguments into fresh slots, and back behind the call: a frame keeps locals
 * only, so {@code sum + next()} would lose {@code sum}.
 *
 * <pre>
 *   ILOAD 1         [sum]               ILOAD 1, ACONST_NULL         [sum, value]
 *   ACONST_NULL     [sum, value]   =&gt;   ASTORE 8, ISTORE 7, ALOAD 8  [value]
 *   INVOKE yield    [sum, sent]         INVOKE yield                 [sent]
 *                                       ASTORE 8, ILOAD 7, ALOAD 8   [sum, sent]
 * </pre>
 *
 * <p>Needs: {@link UninitializedObjectMover}; an uninitialised object may not enter a field (JVMS 4.10.1.9, putfield).
 *
 * <p>Promises: at each point the stack holds the call's arguments and nothing else.
 */
public final class OperandStackSpiller {
    private static final SlotType SENT = SlotType.reference(Type.getObjectType("java/lang/Object"));

    private final MethodNode method;
    private final FreshSlots fresh;

    private OperandStackSpiller(MethodNode method) {
        this.method = method;
        this.fresh = new FreshSlots(method);
    }

    /** Changes a method. */
    public static void run(String owner, MethodNode method, List<SuspensionPoint> points) throws AnalyzerException {
        Set<AbstractInsnNode> calls =
                points.stream().map(point -> point.call().node()).collect(Collectors.toSet());
        TypeFlow types = TypeFlow.of(owner, method, calls::contains);
        List<Frame<SlotType>> frames = new ArrayList<>();
        points.forEach(point -> frames.add(types.before(point.call().node())));
        var spiller = new OperandStackSpiller(method);
        for (int index = 0; index < points.size(); index++) {
            spiller.spill(points.get(index).call(), frames.get(index));
        }
    }

    private void spill(CoCall call, Frame<SlotType> frame) {
        int under = frame.getStackSize() - call.arguments().length;
        if (under == 0) {
            return;
        }
        fresh.reset();
        List<SlotType> operands = new ArrayList<>();
        List<SlotType> arguments = new ArrayList<>();
        for (int index = 0; index < frame.getStackSize(); index++) {
            (index < under ? operands : arguments).add(frame.getStack(index));
        }
        var before = new InsnList();
        int[] argumentSlots = fresh.popAll(arguments, before);
        int[] operandSlots = fresh.popAll(operands, before);
        FreshSlots.pushAll(arguments, argumentSlots, before);

        var after = new InsnList();
        AbstractInsnNode last = call.node();
        if (call.hasValue() && isDropped(call)) {
            last = call.node().getNext();
            FreshSlots.pushAll(operands, operandSlots, after);
        } else if (call.hasValue()) {
            int sent = fresh.take(SENT);
            after.add(FreshSlots.pop(SENT, sent));
            FreshSlots.pushAll(operands, operandSlots, after);
            after.add(FreshSlots.push(SENT, sent));
        } else {
            FreshSlots.pushAll(operands, operandSlots, after);
        }
        method.instructions.insertBefore(call.node(), before);
        method.instructions.insert(last, after);
    }

    private static boolean isDropped(CoCall call) {
        AbstractInsnNode next = call.node().getNext();
        return next != null && next.getOpcode() == Opcodes.POP;
    }
}
