package dev.coyield.transform.analysis;

import dev.coyield.transform.model.SlotType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * The types of locals and operands before chosen instructions, as the verifier sees them.
 *
 * <p>Class files since Java 6 say the types at every place where paths of control meet. So one walk over the code is
 * enough, as for the verifier by type checking (JVMS 4.10.1): no types are merged, and no class needs to be known.
 *
 * <p>Needs: expanded stack map frames.
 */
public final class TypeFlow {
    private final MethodNode method;
    private final @Nullable Frame<SlotType>[] frames;

    private TypeFlow(MethodNode method, @Nullable Frame<SlotType>[] frames) {
        this.method = method;
        this.frames = frames;
    }

    /**
     * Walks a method.
     *
     * @param owner internal name of its class
     * @param method the method
     * @param wanted before which instructions the types are kept
     * @return the types
     * @throws AnalyzerException if the code is not what a verifier accepts
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static TypeFlow of(String owner, MethodNode method, Predicate<AbstractInsnNode> wanted)
            throws AnalyzerException {
        var flow = new TypeFlow(method, new Frame[method.instructions.size()]);
        try {
            flow.walk(owner, wanted);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException | ClassCastException e) {
            throw new AnalyzerException(null, "operands, types or frames that cannot be", e);
        }
        return flow;
    }

    private void walk(String owner, Predicate<AbstractInsnNode> wanted) throws AnalyzerException {
        var interpreter = new SlotTypes();
        Frame<SlotType> current = entry(owner);
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof FrameNode declared) {
                current = declared(declared);
            }
            if (wanted.test(instruction)) {
                frames[method.instructions.indexOf(instruction)] = new Frame<>(current);
            }
            if (instruction.getOpcode() >= 0) {
                execute(instruction, current, interpreter);
            }
        }
    }

    /** The types before an instruction that was wanted. */
    public Frame<SlotType> before(AbstractInsnNode instruction) {
        Frame<SlotType> frame = frames[method.instructions.indexOf(instruction)];
        if (frame == null) {
            throw new IllegalArgumentException("not asked for: instruction " + instruction.getOpcode());
        }
        return frame;
    }

    private Frame<SlotType> entry(String owner) {
        Frame<SlotType> frame = empty();
        int slot = 0;
        if ((method.access & Opcodes.ACC_STATIC) == 0) {
            frame.setLocal(slot++, SlotType.reference(Type.getObjectType(owner)));
        }
        for (Type argument : Type.getArgumentTypes(method.desc)) {
            SlotType type = SlotType.of(argument);
            frame.setLocal(slot, type);
            slot += type.getSize();
        }
        return frame;
    }

    private Frame<SlotType> declared(FrameNode declared) {
        Frame<SlotType> frame = empty();
        int slot = 0;
        for (Object entry : declared.local) {
            SlotType type = declaredType(entry);
            frame.setLocal(slot, type);
            slot += type.getSize();
        }
        for (Object entry : declared.stack) {
            frame.push(declaredType(entry));
        }
        return frame;
    }

    private Frame<SlotType> empty() {
        Frame<SlotType> frame = new Frame<>(method.maxLocals, method.maxStack);
        for (int slot = 0; slot < method.maxLocals; slot++) {
            frame.setLocal(slot, SlotType.TOP);
        }
        return frame;
    }

    /** The type that an entry of a stack map frame declares. */
    static SlotType declaredType(Object entry) {
        if (entry instanceof String internalName) {
            return SlotType.reference(Type.getObjectType(internalName));
        }
        if (entry instanceof LabelNode label) {
            AbstractInsnNode created = creation(label);
            return SlotType.created(Type.getObjectType(((TypeInsnNode) created).desc), created);
        }
        List<SlotType> byOpcode =
                List.of(SlotType.TOP, SlotType.INT, SlotType.FLOAT, SlotType.DOUBLE, SlotType.LONG, SlotType.NULL);
        return byOpcode.get((Integer) entry);
    }

    /** The NEW instruction that a label in a stack map frame stands for. */
    public static AbstractInsnNode creation(LabelNode label) {
        AbstractInsnNode instruction = label;
        while (instruction.getOpcode() != Opcodes.NEW) {
            instruction = instruction.getNext();
        }
        return instruction;
    }

    private static void execute(AbstractInsnNode instruction, Frame<SlotType> frame, SlotTypes interpreter)
            throws AnalyzerException {
        SlotType constructed = constructed(instruction, frame);
        frame.execute(instruction, interpreter);
        if (constructed != null) {
            initialise(constructed, frame);
        }
    }

    /** The uninitialised object whose constructor an instruction calls. */
    public static @Nullable SlotType constructed(AbstractInsnNode instruction, Frame<SlotType> before) {
        if (instruction.getOpcode() != Opcodes.INVOKESPECIAL || !((MethodInsnNode) instruction).name.equals("<init>")) {
            return null;
        }
        int arguments = Type.getArgumentTypes(((MethodInsnNode) instruction).desc).length;
        int receiver = before.getStackSize() - arguments - 1;
        return receiver < 0 ? null : before.getStack(receiver);
    }

    private static void initialise(SlotType constructed, Frame<SlotType> frame) {
        if (constructed.sort() != SlotType.Sort.NEW) {
            return;
        }
        SlotType initialised = SlotType.reference(constructed.asObject());
        for (int slot = 0; slot < frame.getLocals(); slot++) {
            if (frame.getLocal(slot).equals(constructed)) {
                frame.setLocal(slot, initialised);
            }
        }
        for (int index = 0; index < frame.getStackSize(); index++) {
            if (frame.getStack(index).equals(constructed)) {
                frame.setStack(index, initialised);
            }
        }
    }
}
