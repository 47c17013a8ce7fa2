package dev.coyield.transform.normalize;

import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Creates an object right before its constructor is called, if the arguments suspend.
 *
 * <p>An object whose constructor has not been called can enter no field (JVMS 4.10.1.9, putfield), so it cannot wait for
 * {@code new P(next())} in a frame. Null takes its place until then, wherever it is copied to, on the stack or, as javac
 * does for a switch expression among the arguments, into locals:
 *
 * <pre>
 *   NEW P             [P?]                NEW P, POP, ACONST_NULL      [null]
 *   DUP               [P?, P?]            DUP                          [null, null]
 *   INVOKE next       [P?, P?, n]    =&gt;   INVOKE next                  [null, null, n]
 *   INVOKESPECIAL P   [P]                 ISTORE 7, POP                [null]
 *                                         NEW P, DUP, ILOAD 7, INVOKESPECIAL P, ASTORE 8
 *                                         POP, ALOAD 8                 [P]
 * </pre>
 *
 * <p>The first NEW stays for its other effect: it initialises the class (JVMS 5.5) before the arguments are evaluated.
 *
 * <p>Promises: no uninitialised object lives across a point, on the stack or in a local.
 */
public final class UninitializedObjectMover {
    private final MethodNode method;
    private final TypeFlow types;
    private final Set<AbstractInsnNode> moved = new LinkedHashSet<>();
    private final FreshSlots fresh;

    private UninitializedObjectMover(MethodNode method, TypeFlow types) {
        this.method = method;
        this.types = types;
        this.fresh = new FreshSlots(method);
    }

    /** Changes a method. */
    public static void run(String owner, MethodNode method, List<SuspensionPoint> points) throws AnalyzerException {
        Set<AbstractInsnNode> calls = new LinkedHashSet<>();
        points.forEach(point -> calls.add(point.call().node()));
        TypeFlow types = TypeFlow.of(
                owner, method, instruction -> calls.contains(instruction) || isConstructorCall(instruction));
        var mover = new UninitializedObjectMover(method, types);
        calls.forEach(mover::collect);
        if (!mover.moved.isEmpty()) {
            mover.move();
        }
    }

    private static boolean isConstructorCall(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.INVOKESPECIAL && ((MethodInsnNode) instruction).name.equals("<init>");
    }

    private void collect(AbstractInsnNode call) {
        Frame<SlotType> frame = types.before(call);
        for (int slot = 0; slot < frame.getLocals(); slot++) {
            collect(frame.getLocal(slot));
        }
        for (int index = 0; index < frame.getStackSize(); index++) {
            collect(frame.getStack(index));
        }
    }

    private void collect(SlotType type) {
        if (type.created() != null) {
            moved.add(type.created());
        }
    }

    private void move() {
        List<Runnable> edits = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (isConstructorCall(instruction)) {
                Frame<SlotType> frame = types.before(instruction);
                SlotType receiver = TypeFlow.constructed(instruction, frame);
                if (receiver != null && moved.contains(receiver.created())) {
                    edits.add(() -> construct((MethodInsnNode) instruction, frame, receiver));
                }
            } else if (instruction instanceof FrameNode declared) {
                edits.add(() -> {
                    declared.local = withNulls(declared.local);
                    declared.stack = withNulls(declared.stack);
                });
            }
        }
        // The types are looked up by position, so nothing is inserted before all have been.
        edits.forEach(Runnable::run);
        moved.forEach(this::leaveNull);
    }

    private List<Object> withNulls(List<Object> entries) {
        List<Object> changed = new ArrayList<>();
        for (Object entry : entries) {
            boolean isMoved = entry instanceof LabelNode label && moved.contains(TypeFlow.creation(label));
            changed.add(isMoved ? Opcodes.NULL : entry);
        }
        return changed;
    }

    private void leaveNull(AbstractInsnNode creation) {
        var code = new InsnList();
        code.add(new InsnNode(Opcodes.POP));
        code.add(new InsnNode(Opcodes.ACONST_NULL));
        method.instructions.insert(creation, code);
    }

    private void construct(MethodInsnNode call, Frame<SlotType> before, SlotType receiver) {
        fresh.reset();
        var code = new InsnList();
        List<SlotType> arguments = new ArrayList<>();
        for (Type argument : Type.getArgumentTypes(call.desc)) {
            arguments.add(SlotType.of(argument));
        }
        int[] argumentSlots = fresh.popAll(arguments, code);
        code.add(new InsnNode(Opcodes.POP));

        int receiverIndex = before.getStackSize() - arguments.size() - 1;
        List<SlotType> above = operandsFromLowestCopy(before, receiver, receiverIndex);
        int[] slots = fresh.popAll(above, code);

        int object = fresh.take(SlotType.NULL);
        code.add(new TypeInsnNode(Opcodes.NEW, receiver.asObject().getInternalName()));
        code.add(new InsnNode(Opcodes.DUP));
        FreshSlots.pushAll(arguments, argumentSlots, code);
        code.add(new MethodInsnNode(call.getOpcode(), call.owner, call.name, call.desc, call.itf));
        code.add(new VarInsnNode(Opcodes.ASTORE, object));

        for (int index = 0; index < slots.length; index++) {
            boolean isCopy = isCopy(before, receiverIndex - slots.length + index, receiver);
            code.add(isCopy ? new VarInsnNode(Opcodes.ALOAD, object) : FreshSlots.push(above.get(index), slots[index]));
        }
        for (int slot = 0; slot < before.getLocals(); slot++) {
            if (before.getLocal(slot).equals(receiver)) {
                code.add(new VarInsnNode(Opcodes.ALOAD, object));
                code.add(new VarInsnNode(Opcodes.ASTORE, slot));
            }
        }
        method.instructions.insert(call, code);
        method.instructions.remove(call);
        method.maxStack += 2;
    }

    /** The operands from the lowest copy of the receiver up to the receiver itself, the copies as nulls. */
    private List<SlotType> operandsFromLowestCopy(Frame<SlotType> before, SlotType receiver, int receiverIndex) {
        int lowest = 0;
        while (lowest < receiverIndex && !isCopy(before, lowest, receiver)) {
            lowest++;
        }
        List<SlotType> operands = new ArrayList<>();
        for (int index = lowest; index < receiverIndex; index++) {
            SlotType type = before.getStack(index);
            operands.add(moved.contains(type.created()) ? SlotType.NULL : type);
        }
        return operands;
    }

    private static boolean isCopy(Frame<SlotType> frame, int index, SlotType receiver) {
        return frame.getStack(index).equals(receiver);
    }
}
