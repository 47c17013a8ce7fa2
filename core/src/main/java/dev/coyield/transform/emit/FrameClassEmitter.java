package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.ReturnKind;
import dev.coyield.transform.model.Spill;
import dev.coyield.transform.model.SpillField;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Writes the class whose instances are the generators of one coroutine method.
 *
 * <pre>
 *   final class Harbor$unload$frame extends Frame {    // or IntFrame, ...; may implement PrimitiveIterator.OfInt, ...
 *       Harbor self; int i0; Dock l0;
 *       Object step(Object sent) { return Harbor.unload$resume(this, sent); }
 *       Object stepOf(Frame frame, Object sent) {        // if the body may delegate, or hand over
 *           return frame instanceof Harbor$unload$frame own ? Harbor.unload$resume(own, sent) : super.stepOf(frame, sent);
 *       }
 *       Object resume(Object sent) { ... }               // a copy of each specialised method: see Specializations
 *       boolean hasNext() { ... }
 *       void clear() { self = null; l0 = null; }
 *       Signal clearAtEnd() { ... }                      // if it keeps iterators: see Clearing
 *       Frame copy() { ... }                             // if the method returns an Iterable
 *       static Harbor$unload$frame child(...) { ... }    // and heir(...): see OwnDelegates
 *       String origin() { return "shop.Harbor\nHarbor\nunload\nHarbor.java\n..."; }
 *   }
 * </pre>
 */
public final class FrameClassEmitter {
    private final CoroutineMethod coroutine;
    private final FrameLayout layout;
    private final String name;
    private final ClassNode frame = new ClassNode();

    private FrameClassEmitter(CoroutineMethod coroutine, FrameLayout layout) {
        this.coroutine = coroutine;
        this.layout = layout;
        this.name = coroutine.frameName();
    }

    /** The frame class. */
    public static ClassNode emit(
            CoroutineMethod coroutine,
            List<SuspensionPoint> points,
            FrameLayout layout,
            BodyEmitter.Body body,
            Specializations specializations) {
        var emitter = new FrameClassEmitter(coroutine, layout);
        emitter.declare();
        emitter.constructor();
        emitter.step();
        var clearing = new Clearing(emitter.frame);
        emitter.frame.methods.addAll(specializations.of(coroutine, body.delegates(), clearing));
        emitter.clear(clearing);
        if (body.delegates()) {
            emitter.stepOf();
        } else if (clearing.readsIterators()) {
            emitter.clearAtEnd(clearing);
        }
        if (coroutine.kind().shape() == ReturnKind.Shape.ITERABLE) {
            emitter.copy();
        }
        for (Role role : body.own()) {
            emitter.frame.methods.add(new OwnDelegates(coroutine, layout).method(role));
        }
        emitter.origin(points);
        return emitter.frame;
    }

    private void declare() {
        frame.version = coroutine.owner().version;
        frame.access = GeneratedNames.FRAME_ACCESS;
        frame.name = name;
        frame.superName = coroutine.channel().frameClass();
        if (coroutine.kind().shape() == ReturnKind.Shape.ITERATOR
                && coroutine.kind().channel().isPrimitive()) {
            frame.interfaces.add(coroutine.kind().internalName());
        }
        frame.sourceFile = coroutine.owner().sourceFile;
        if (!coroutine.isStatic()) {
            frame.fields.add(
                    new FieldNode(0, GeneratedNames.SELF, GeneratedNames.selfDescriptor(coroutine), null, null));
        }
        for (SpillField field : layout.fields()) {
            frame.fields.add(new FieldNode(0, field.name(), field.type().getDescriptor(), null, null));
        }
    }

    private void constructor() {
        var code = new Code().loadObject(0);
        code.invoke(INVOKESPECIAL, coroutine.channel().frameClass(), "<init>", "()V", false)
                .op(RETURN);
        add(0, "<init>", "()V", code);
    }

    private void step() {
        var code = new Code().loadObject(0).loadObject(1);
        callBody(code);
        override(ACC_PROTECTED, RuntimeContract.STEP, code.op(ARETURN));
    }

    private void stepOf() {
        LabelNode another = new LabelNode();
        var code = new Code().loadObject(1);
        code.add(new TypeInsnNode(INSTANCEOF, name)).jump(IFEQ, another);
        code.loadObject(1).add(new TypeInsnNode(CHECKCAST, name)).loadObject(2);
        callBody(code);
        code.op(ARETURN);
        code.label(another).frame(List.of(name, RuntimeContract.STEP_OF.owner(), "java/lang/Object"), List.of());
        code.loadObject(0).loadObject(1).loadObject(2).add(RuntimeContract.STEP_OF.callOfSuper());
        override(ACC_PROTECTED, RuntimeContract.STEP_OF, code.op(ARETURN));
    }

    private void clear(Clearing clearing) {
        override(
                ACC_PROTECTED, RuntimeContract.CLEAR, clearing.clear(new Code()).op(RETURN));
    }

    private void clearAtEnd(Clearing clearing) {
        Code code = clearing.clearAtEnd(new Code()).add(RuntimeContract.signal(RuntimeContract.END));
        override(ACC_PROTECTED, RuntimeContract.CLEAR_AT_END, code.op(ARETURN));
    }

    /** Field by field, not by {@code clone}, which is opaque to the compiler: the loop over an iterable needs no object then. */
    private void copy() {
        var code = new Code().create(name);
        if (!coroutine.isStatic()) {
            copy(GeneratedNames.SELF, GeneratedNames.selfDescriptor(coroutine), code);
        }
        for (Spill argument : layout.states().get(0).spills()) {
            copy(argument.field().name(), argument.field().type().getDescriptor(), code);
        }
        if (coroutine.primed()) {
            code.call(RuntimeContract.PRIME);
        }
        override(ACC_PROTECTED, RuntimeContract.COPY, code.op(ARETURN));
    }

    private void copy(String field, String descriptor, Code code) {
        code.op(DUP).loadObject(0).get(name, field, descriptor).put(name, field, descriptor);
    }

    /** Read by {@code dev.coyield.runtime.Origin}. */
    private void origin(List<SuspensionPoint> points) {
        String binaryName = coroutine.owner().name.replace('/', '.');
        String file = coroutine.owner().sourceFile;
        var text = new StringBuilder()
                .append(binaryName)
                .append('\n')
                .append(simpleName(binaryName))
                .append('\n')
                .append(coroutine.node().name)
                .append('\n')
                .append(file == null ? "" : file)
                .append('\n');
        points.forEach(point -> text.append((char) point.call().line()));
        override(
                ACC_PROTECTED,
                RuntimeContract.ORIGIN,
                new Code().add(new LdcInsnNode(text.toString())).op(ARETURN));
    }

    private String simpleName(String binaryName) {
        for (InnerClassNode inner : coroutine.owner().innerClasses) {
            if (inner.name.equals(coroutine.owner().name) && inner.innerName != null) {
                return inner.innerName;
            }
        }
        return binaryName.substring(binaryName.lastIndexOf('.') + 1);
    }

    private void callBody(Code code) {
        code.invoke(
                INVOKESTATIC,
                coroutine.owner().name,
                GeneratedNames.accessMethod(coroutine.node()),
                GeneratedNames.bodyDescriptor(coroutine),
                coroutine.isInInterface());
    }

    private MethodNode override(int access, RuntimeContract member, Code code) {
        return add(access | ACC_FINAL, member.method(), member.descriptor(), code);
    }

    private MethodNode add(int access, String method, String descriptor, Code code) {
        var node = new MethodNode(access, method, descriptor, null, null);
        node.instructions = code.list();
        frame.methods.add(node);
        return node;
    }
}
