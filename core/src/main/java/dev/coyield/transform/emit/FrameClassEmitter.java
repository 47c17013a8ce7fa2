package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PROTECTED;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACONST_NULL;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.ATHROW;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ACMPNE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.RETURN;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.SpillField;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Writes the class whose instances are the generators of one coroutine method.
 *
 * <pre>
 *   final class Harbor$unload$frame extends Frame {
 *       Harbor self; int i0; Dock l0;
 *       Object step() { return Harbor.unload$resume(this); }
 *       Object resume() {
 *           if (!isReady()) return resumeLinked(null);
 *           Object value;
 *           try { value = Harbor.unload$resume(this); } catch (Throwable t) { throw failed(t); }
 *           return value == Signal.DELEGATE ? delegated() : value;
 *       }
 *       boolean hasNext() { return isHeld() || hold(resume()); }
 *       boolean advance() { return isHeld() ? handOutHeld() : keep(resume()); }
 *       void clear() { self = null; l0 = null; }
 *       String origin() { return "shop.Harbor\nHarbor\nunload\nHarbor.java\n..."; }
 *   }
 * </pre>
 *
 * <p>The three that resume are not inherited, so that each class has a type profile of its own at the call of its body.
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
    public static ClassNode emit(CoroutineMethod coroutine, List<SuspensionPoint> points, FrameLayout layout) {
        var emitter = new FrameClassEmitter(coroutine, layout);
        emitter.declare();
        emitter.constructor();
        emitter.step();
        emitter.resume();
        emitter.hasNext();
        emitter.advance();
        emitter.clear();
        emitter.origin(points);
        return emitter.frame;
    }

    private void declare() {
        frame.version = coroutine.owner().version;
        frame.access = GeneratedNames.FRAME_ACCESS;
        frame.name = name;
        frame.superName = RuntimeContract.FRAME;
        frame.sourceFile = coroutine.owner().sourceFile;
        if (!coroutine.isStatic()) {
            frame.fields.add(new FieldNode(0, GeneratedNames.SELF, "L" + coroutine.owner().name + ";", null, null));
        }
        for (SpillField field : layout.fields()) {
            frame.fields.add(new FieldNode(0, field.name(), field.type().getDescriptor(), null, null));
        }
    }

    private void constructor() {
        var code = new Code().loadObject(0);
        code.invoke(INVOKESPECIAL, RuntimeContract.FRAME, "<init>", "()V", false)
                .op(RETURN);
        add(0, "<init>", "()V", code);
    }

    private void step() {
        var code = new Code();
        callBody(code);
        override(ACC_PROTECTED, RuntimeContract.STEP, code.op(ARETURN));
    }

    private void resume() {
        var ready = new LabelNode();
        var end = new LabelNode();
        var yielded = new LabelNode();
        var failed = new LabelNode();
        var code = new Code();
        code.loadObject(0).call(RuntimeContract.IS_READY).jump(IFNE, ready);
        code.loadObject(0).op(ACONST_NULL).call(RuntimeContract.RESUME_LINKED).op(ARETURN);
        code.label(ready).frame(List.of(name), List.of());
        callBody(code);
        code.label(end).add(new VarInsnNode(ASTORE, 1));
        code.loadObject(1).add(signal(RuntimeContract.DELEGATE)).jump(IF_ACMPNE, yielded);
        code.loadObject(0).call(RuntimeContract.DELEGATED).op(ARETURN);
        code.label(yielded).frame(List.of(name, "java/lang/Object"), List.of());
        code.loadObject(1).op(ARETURN);
        code.label(failed).frame(List.of(name), List.of("java/lang/Throwable"));
        code.add(new VarInsnNode(ASTORE, 1));
        code.loadObject(0).loadObject(1).call(RuntimeContract.FAILED).op(ATHROW);
        MethodNode resume = override(ACC_PROTECTED, RuntimeContract.RESUME, code);
        resume.tryCatchBlocks.add(new TryCatchBlockNode(ready, end, failed, null));
    }

    private void hasNext() {
        var resume = new LabelNode();
        var code = new Code();
        code.loadObject(0).call(RuntimeContract.IS_HELD).jump(IFEQ, resume);
        code.push(1).op(IRETURN);
        resumeAnd(RuntimeContract.HOLD, code, resume);
        override(ACC_PUBLIC, RuntimeContract.HAS_NEXT, code);
    }

    private void advance() {
        var resume = new LabelNode();
        var code = new Code();
        code.loadObject(0).call(RuntimeContract.IS_HELD).jump(IFEQ, resume);
        code.loadObject(0).call(RuntimeContract.HAND_OUT_HELD).op(IRETURN);
        resumeAnd(RuntimeContract.KEEP, code, resume);
        override(ACC_PUBLIC, RuntimeContract.ADVANCE, code);
    }

    /** Calls this class's own {@code resume}, so that the compiler need not look for another. */
    private void resumeAnd(RuntimeContract then, Code code, LabelNode label) {
        code.label(label).frame(List.of(name), List.of());
        code.loadObject(0).loadObject(0);
        code.invoke(INVOKEVIRTUAL, name, RuntimeContract.RESUME.method(), RuntimeContract.RESUME.descriptor(), false);
        code.call(then).op(IRETURN);
    }

    private void clear() {
        var code = new Code();
        for (FieldNode field : frame.fields) {
            if (field.desc.length() > 1) {
                code.loadObject(0).op(ACONST_NULL).put(name, field.name, field.desc);
            }
        }
        override(ACC_PROTECTED, RuntimeContract.CLEAR, code.op(RETURN));
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
        code.loadObject(0)
                .invoke(
                        INVOKESTATIC,
                        coroutine.owner().name,
                        GeneratedNames.accessMethod(coroutine.node()),
                        GeneratedNames.bodyDescriptor(name),
                        coroutine.isInInterface());
    }

    private static FieldInsnNode signal(String signal) {
        return new FieldInsnNode(GETSTATIC, RuntimeContract.SIGNAL, signal, "L" + RuntimeContract.SIGNAL + ";");
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
