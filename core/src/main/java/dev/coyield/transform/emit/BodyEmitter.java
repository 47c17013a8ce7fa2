package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.POP;

import dev.coyield.transform.analysis.Liveness;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.model.Channel;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.model.Spill;
import dev.coyield.transform.model.SpillField;
import dev.coyield.transform.model.State;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * Turns a method's code into its resumable body.
 *
 * <pre>
 *   Object unload(Harbor$unload$frame frame, Object sent) {
 *       switch (Body.enter(frame)) {
 *           case 0: dock = frame.l0; break;            // the arguments
 *           default: i = frame.i0; goto resume1;       // one for each point; the last one is the default
 *       }
 *       ...
 *       // Co.yield(i):
 *       frame.i0 = i; frame.l0 = null; Body.suspend(frame, 1); return i;
 *     resume1:
 *       resumed(sent);                                 // throws what was raised
 *       ...
 *       return Signal.END;                             // return null
 *   }
 * </pre>
 *
 * <p>What is restored is restored before the jump, outside every {@code try}: a handler may count on all locals that it
 * reads from the first instruction of its {@code try} on.
 *
 * <p>Needs: the promises of {@code normalize}, and a layout made of the same code.
 *
 * <p>Promises: no call of {@code Co} is left; lines and variables are where they were.
 */
public final class BodyEmitter {
    /** What the emitted instructions need at most above what is on the stack already. */
    private static final int SPARE_STACK = 6;

    private static final Set<String> DELEGATIONS =
            Set.of(RuntimeContract.FINISH.method(), RuntimeContract.DELEGATE_TO_ITERATOR.method());

    private static final Type OBJECT = Type.getObjectType("java/lang/Object");

    private final CoroutineMethod coroutine;
    private final FrameLayout layout;
    private final SlotShift shift;
    private final MethodNode body;
    private final int frameSlot;
    private final Set<Role> own = EnumSet.noneOf(Role.class);

    private BodyEmitter(CoroutineMethod coroutine, FrameLayout layout) {
        this.coroutine = coroutine;
        this.layout = layout;
        this.frameSlot = coroutine.firstSlot();
        this.shift = new SlotShift(frameSlot, coroutine.frameName());
        MethodNode original = coroutine.node();
        this.body = new MethodNode(
                GeneratedNames.bodyFlags(original),
                original.name,
                GeneratedNames.bodyDescriptor(coroutine),
                null,
                original.exceptions.toArray(String[]::new));
    }

    /**
     * A body.
     *
     * @param method its code
     * @param arms the dispatch's labels, one for each point
     * @param own the roles of the generators that it makes of its own method, by {@link OwnDelegates}
     */
    public record Body(MethodNode method, List<LabelNode> arms, Set<Role> own) {

        /** Whether it may delegate, or hand over. */
        public boolean delegates() {
            return !own.isEmpty()
                    || Stream.of(method.instructions.toArray())
                            .anyMatch(instruction -> instruction instanceof MethodInsnNode call
                                    && call.owner.equals(RuntimeContract.FINISH.owner())
                                    && DELEGATIONS.contains(call.name));
        }
    }

    /** Takes the code out of the coroutine method, which is left empty, and answers the body. */
    public static Body emit(
            CoroutineMethod coroutine, List<SuspensionPoint> points, FrameLayout layout, Liveness liveness)
            throws AnalyzerException {
        var emitter = new BodyEmitter(coroutine, layout);
        List<FreshDelegates.FreshDelegate> fresh = FreshDelegates.in(coroutine);
        emitter.shift.run(coroutine.node(), liveness);
        emitter.takeCode();
        return new Body(emitter.body, emitter.rewrite(points, fresh), emitter.own);
    }

    private void takeCode() {
        MethodNode from = coroutine.node();
        body.instructions = from.instructions;
        body.tryCatchBlocks = from.tryCatchBlocks;
        body.localVariables = from.localVariables;
        body.visibleLocalVariableAnnotations = from.visibleLocalVariableAnnotations;
        body.invisibleLocalVariableAnnotations = from.invisibleLocalVariableAnnotations;
        body.maxLocals = from.maxLocals;
        body.maxStack = from.maxStack + SPARE_STACK;
        from.instructions = new InsnList();
        from.tryCatchBlocks = new ArrayList<>();
        from.localVariables = null;
        from.visibleLocalVariableAnnotations = null;
        from.invisibleLocalVariableAnnotations = null;
    }

    private List<LabelNode> rewrite(List<SuspensionPoint> points, List<FreshDelegates.FreshDelegate> fresh) {
        fresh.forEach(this::link);
        for (CoCall call : CoCalls.in(body)) {
            switch (call.operation()) {
                case DONE -> done(call);
                case SELF ->
                    replace(call.node(), new Code().loadObject(frameSlot).callStatic(RuntimeContract.SELF));
                case YIELD, YIELD_FROM, AWAIT -> {}
            }
        }
        for (AbstractInsnNode instruction : body.instructions.toArray()) {
            if (instruction.getOpcode() == ARETURN) {
                finish(instruction);
            }
        }
        List<LabelNode> resumes = new ArrayList<>();
        for (SuspensionPoint point : points) {
            LabelNode resume = new LabelNode();
            suspension(point, resume);
            resumes.add(resume);
        }
        List<LabelNode> arms = resumes.stream().map(resume -> new LabelNode()).toList();
        body.instructions.insert(dispatch(arms, resumes));
        return arms;
    }

    private void link(FreshDelegates.FreshDelegate delegate) {
        if (delegate.isOwn()) {
            replace(delegate.call(), new OwnDelegates(coroutine, layout).call(delegate.role(), frameSlot));
            own.add(delegate.role());
            return;
        }
        RuntimeContract adoption = delegate.role() == Role.HEIR ? RuntimeContract.ADOPT_HEIR : RuntimeContract.ADOPT;
        var code = new Code().op(DUP).loadObject(frameSlot).callStatic(adoption);
        body.instructions.insert(delegate.call(), code.list());
    }

    // ---- return Co.done(result); return other;

    private void done(CoCall call) {
        ReturnedCasts.drop(call.node(), body.instructions);
        boolean hasResult = call.arguments().length == 1;
        replace(
                call.node(),
                hasResult
                        ? new Code()
                                .invoke(
                                        INVOKESTATIC,
                                        RuntimeContract.SIGNAL,
                                        RuntimeContract.RETURNED,
                                        RuntimeContract.RETURNED_DESCRIPTOR,
                                        false)
                        : new Code().add(RuntimeContract.signal(RuntimeContract.END)));
    }

    private void finish(AbstractInsnNode areturn) {
        AbstractInsnNode returned = areturn.getPrevious();
        if (returned != null && returned.getOpcode() == ACONST_NULL) {
            replace(returned, new Code().add(RuntimeContract.signal(RuntimeContract.END)));
        } else if (!isSignal(returned)) {
            var code = new Code().loadObject(frameSlot).callStatic(RuntimeContract.FINISH);
            body.instructions.insertBefore(areturn, code.list());
        }
    }

    private static boolean isSignal(@Nullable AbstractInsnNode returned) {
        return (returned instanceof FieldInsnNode read && read.owner.equals(RuntimeContract.SIGNAL))
                || (returned instanceof MethodInsnNode call && call.owner.equals(RuntimeContract.SIGNAL));
    }

    // ---- Co.yield(value); Co.yieldFrom(other);

    private void suspension(SuspensionPoint point, LabelNode resume) {
        State state = layout.states().get(point.state());
        MethodInsnNode call = point.call().node();
        var code = new Code();
        handOut(point.call(), code);
        save(state, code);
        code.loadObject(frameSlot).push(state.number()).callStatic(RuntimeContract.SUSPEND);
        code.op(ARETURN);
        code.label(resume).frame(localsAt(state), List.of());
        takeIn(point.call(), code);
        replace(call, code);
    }

    /** Leaves what the body returns on the stack. */
    private void handOut(CoCall call, Code code) {
        if (call.operation() == CoCall.Operation.YIELD_FROM) {
            code.loadObject(frameSlot).callStatic(delegation(call.arguments()[0]));
        } else if (call.arguments().length == 0) {
            code.op(ACONST_NULL);
        } else {
            new YieldEmitter(coroutine).emit(call.arguments()[0], code);
        }
    }

    private static RuntimeContract delegation(Type delegate) {
        return switch (delegate.getInternalName()) {
            case "dev/coyield/Generator" -> RuntimeContract.DELEGATE_TO_GENERATOR;
            case "java/util/Iterator" -> RuntimeContract.DELEGATE_TO_ITERATOR;
            case "java/lang/Iterable" -> RuntimeContract.DELEGATE_TO_ITERABLE;
            default -> RuntimeContract.DELEGATE_TO_STREAM;
        };
    }

    private void save(State state, Code code) {
        for (Spill spill : state.spills()) {
            if (spill.isSaved()) {
                code.loadObject(frameSlot)
                        .load(spill.type().asType(), shift.slot(spill.slot()))
                        .put(coroutine.frameName(), spill.field());
            }
        }
        for (SpillField field : state.stale()) {
            code.loadObject(frameSlot).op(ACONST_NULL).put(coroutine.frameName(), field);
        }
    }

    private void takeIn(CoCall call, Code code) {
        AbstractInsnNode next = call.node().getNext();
        boolean isDropped = call.hasValue() && next != null && next.getOpcode() == POP;
        if (isDropped) {
            body.instructions.remove(next);
        }
        if (call.hasValue() && !isDropped) {
            received(code);
        } else {
            code.loadObject(frameSlot + 1).callStatic(RuntimeContract.RESUMED);
        }
    }

    private void received(Code code) {
        Channel channel = coroutine.channel();
        if (channel.isPrimitive()) {
            code.loadObject(frameSlot).loadObject(frameSlot + 1).call(RuntimeContract.taken(channel));
        } else {
            code.loadObject(frameSlot + 1).callStatic(RuntimeContract.RECEIVED);
        }
    }

    // ---- switch (Body.enter(frame))

    private InsnList dispatch(List<LabelNode> arms, List<LabelNode> resumes) {
        var code = new Code();
        code.loadObject(frameSlot).callStatic(RuntimeContract.ENTER);
        if (resumes.isEmpty()) {
            code.op(POP);
            restore(layout.states().get(0), code);
            return code.list();
        }
        // The last arm is the default: with one arm, whether the body has begun is asked once, by whoever asks first.
        LabelNode start = new LabelNode();
        List<LabelNode> others = new ArrayList<>(arms);
        LabelNode last = others.remove(others.size() - 1);
        others.add(0, start);
        code.add(new TableSwitchInsnNode(0, others.size() - 1, last, others.toArray(LabelNode[]::new)));
        for (int index = 0; index < arms.size(); index++) {
            code.label(arms.get(index)).frame(locals(Map.of()), List.of());
            restore(layout.states().get(index + 1), code);
            code.jump(GOTO, resumes.get(index));
        }
        // The NOP keeps this frame apart from that of a loop which begins at the method's first instruction.
        code.label(start).frame(locals(Map.of()), List.of()).op(NOP);
        restore(layout.states().get(0), code);
        return code.list();
    }

    private void restore(State state, Code code) {
        for (Spill spill : state.spills()) {
            code.loadObject(frameSlot)
                    .get(coroutine.frameName(), spill.field())
                    .store(spill.type().asType(), shift.slot(spill.slot()));
        }
        for (int slot : state.nulls()) {
            code.op(ACONST_NULL).store(OBJECT, shift.slot(slot));
        }
    }

    private List<Object> localsAt(State state) {
        Map<Integer, SlotType> locals = new TreeMap<>();
        state.spills().forEach(spill -> locals.put(shift.slot(spill.slot()), spill.type()));
        state.nulls().forEach(slot -> locals.put(shift.slot(slot), SlotType.NULL));
        return locals(locals);
    }

    private List<Object> locals(Map<Integer, SlotType> known) {
        List<Object> locals = new ArrayList<>();
        int end = known.keySet().stream().mapToInt(slot -> slot + 1).max().orElse(0);
        for (int slot = 0; slot < Math.max(end, frameSlot + SlotShift.ROOM); ) {
            SlotType type = known.get(slot);
            if (type != null) {
                locals.add(type.asFrameEntry());
            } else if (slot == frameSlot) {
                locals.add(coroutine.frameName());
            } else if (slot == frameSlot + 1) {
                locals.add("java/lang/Object");
            } else {
                locals.add(slot < frameSlot ? coroutine.owner().name : Opcodes.TOP);
            }
            slot += type == null ? 1 : type.getSize();
        }
        return locals;
    }

    private void replace(AbstractInsnNode instruction, Code by) {
        body.instructions.insert(instruction, by.list());
        body.instructions.remove(instruction);
    }
}
