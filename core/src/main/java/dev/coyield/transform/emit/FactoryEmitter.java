package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import dev.coyield.runtime.Instrumented;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Writes what the coroutine method itself becomes, and the way from the frame to the private body.
 *
 * <pre>
 *   &#64;Coroutine Generator unload(Dock dock) {                      // all that was declared on it stays
 *       Harbor$unload$frame frame = new Harbor$unload$frame();
 *       frame.self = this; frame.l0 = dock;
 *       return frame;                    // or frame.prime(), .iterable(), .stream()
 *   }
 *   static Object unload$resume(Harbor$unload$frame frame, Object sent) {
 *       return frame.self.unload(frame, sent);
 *   }
 * </pre>
 */
public final class FactoryEmitter {
    private final CoroutineMethod coroutine;
    private final FrameLayout layout;

    /** For one method, whose code has been taken out. */
    public FactoryEmitter(CoroutineMethod coroutine, FrameLayout layout) {
        this.coroutine = coroutine;
        this.layout = layout;
    }

    /** Fills the coroutine method. */
    public void fill() {
        var code = new Code().create(coroutine.frameName());
        leave(Arguments.keep(coroutine, layout, code));
        code.op(ARETURN);
        MethodNode method = coroutine.node();
        method.instructions = code.list();
        mark(method);
    }

    private void leave(Code code) {
        switch (coroutine.kind().shape()) {
            case ITERABLE -> code.call(RuntimeContract.ITERABLE);
            case STREAM -> prime(code).call(stream());
            default -> prime(code);
        }
    }

    private RuntimeContract stream() {
        return switch (coroutine.kind().channel()) {
            case REFERENCE -> RuntimeContract.STREAM;
            case INT -> RuntimeContract.INT_STREAM;
            case LONG -> RuntimeContract.LONG_STREAM;
            case DOUBLE -> RuntimeContract.DOUBLE_STREAM;
        };
    }

    private Code prime(Code code) {
        if (coroutine.primed()) {
            code.call(RuntimeContract.PRIME).add(new TypeInsnNode(CHECKCAST, coroutine.frameName()));
        }
        return code;
    }

    private void mark(MethodNode method) {
        var mark = new AnnotationNode(Type.getDescriptor(Instrumented.class));
        mark.visit("frame", coroutine.frameName().replace('/', '.'));
        List<AnnotationNode> annotations =
                method.invisibleAnnotations == null ? new ArrayList<>() : method.invisibleAnnotations;
        annotations.add(mark);
        method.invisibleAnnotations = annotations;
    }

    /** The access method. */
    public MethodNode access() {
        String frame = coroutine.frameName();
        String owner = coroutine.owner().name;
        String descriptor = GeneratedNames.bodyDescriptor(coroutine);
        var code = new Code();
        if (!coroutine.isStatic()) {
            code.loadObject(0).get(frame, GeneratedNames.SELF, GeneratedNames.selfDescriptor(coroutine));
        }
        code.loadObject(0).loadObject(1);
        // INVOKESPECIAL, not INVOKEVIRTUAL: before Java 11 a private method is called by no other (JVMS 6.5).
        int opcode = coroutine.isStatic() ? INVOKESTATIC : INVOKESPECIAL;
        code.invoke(opcode, owner, coroutine.node().name, descriptor, coroutine.isInInterface());
        code.op(ARETURN);
        var access = new MethodNode(
                GeneratedNames.accessFlags(coroutine.isInInterface()),
                GeneratedNames.accessMethod(coroutine.node()),
                descriptor,
                null,
                null);
        access.instructions = code.list();
        return access;
    }
}
