package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GOTO;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.model.Spill;
import dev.coyield.transform.model.SpillField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a body does in place of a call of its own method, to whose generator it delegates or hands over: static methods of its
 * frame class, which take what the call would take and then the body's frame.
 *
 * <pre>
 *   static Tree$walk$frame child(Node n, Tree$walk$frame above) {      // Co.yieldFrom(walk(left))
 *       Tree$walk$frame child = new Tree$walk$frame();
 *       child.l0 = n;
 *       Body.adoptOwn(child, above);
 *       return child;
 *   }
 *   static Signal heir(Node n, Tree$walk$frame frame) {                // return walk(right)
 *       Tree$walk$frame heir = Body.isUnknown(frame) ? frame : new Tree$walk$frame();
 *       heir.l0 = n;
 *       return Body.handOverToOwn(heir, frame);
 *   }
 * </pre>
 *
 * <p>So a body that hands over to itself needs no frame more, however often it does.
 */
final class OwnDelegates {
    private final CoroutineMethod coroutine;
    private final FrameLayout layout;
    private final String frame;
    private final Type[] parameters;
    private final int frameSlot;

    OwnDelegates(CoroutineMethod coroutine, FrameLayout layout) {
        this.coroutine = coroutine;
        this.layout = layout;
        this.frame = coroutine.frameName();
        this.parameters = parameters(coroutine);
        this.frameSlot = Stream.of(parameters).mapToInt(Type::getSize).sum();
    }

    private static Type[] parameters(CoroutineMethod coroutine) {
        Stream<Type> self =
                coroutine.isStatic() ? Stream.empty() : Stream.of(Type.getObjectType(coroutine.owner().name));
        return Stream.concat(self, Stream.of(Type.getArgumentTypes(coroutine.node().desc)))
                .toArray(Type[]::new);
    }

    /** In place of the call, whose arguments are on the stack. */
    Code call(Role role, int slotOfFrame) {
        return new Code().loadObject(slotOfFrame).invoke(INVOKESTATIC, frame, name(role), descriptor(role), false);
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private String descriptor(Role role) {
        Type[] all = Stream.concat(Stream.of(parameters), Stream.of(Type.getObjectType(frame)))
                .toArray(Type[]::new);
        String returned = role == Role.HEIR ? RuntimeContract.SIGNAL : frame;
        return Type.getMethodDescriptor(Type.getObjectType(returned), all);
    }

    /** The method that it calls. */
    MethodNode method(Role role) {
        var method = new MethodNode(ACC_STATIC, name(role), descriptor(role), null, null);
        method.instructions = (role == Role.HEIR ? heir() : child()).list();
        return method;
    }

    private Code child() {
        var code = new Code().create(frame);
        return Arguments.keep(coroutine, layout, code)
                .op(DUP)
                .loadObject(frameSlot)
                .callStatic(RuntimeContract.ADOPT_OWN)
                .op(ARETURN);
    }

    private Code heir() {
        LabelNode same = new LabelNode();
        LabelNode both = new LabelNode();
        var code = new Code();
        code.loadObject(frameSlot).callStatic(RuntimeContract.IS_UNKNOWN).jump(IFNE, same);
        code.create(frame).jump(GOTO, both);
        code.label(same).frame(locals(), List.of());
        forget(code);
        code.loadObject(frameSlot);
        code.label(both).frame(locals(), List.of(frame));
        Arguments.keep(coroutine, layout, code);
        code.loadObject(frameSlot).callStatic(RuntimeContract.HAND_OVER_TO_OWN).op(ARETURN);
        return code;
    }

    /** What a fresh frame does not have. */
    private void forget(Code code) {
        Set<SpillField> arguments =
                layout.states().get(0).spills().stream().map(Spill::field).collect(Collectors.toSet());
        for (SpillField field : layout.fields()) {
            if (field.isReference() && !arguments.contains(field)) {
                code.loadObject(frameSlot).op(ACONST_NULL).put(frame, field);
            }
        }
    }

    private List<Object> locals() {
        List<Object> locals = new ArrayList<>();
        for (Type parameter : parameters) {
            locals.add(SlotType.of(parameter).asFrameEntry());
        }
        locals.add(frame);
        return locals;
    }
}
