package dev.coyield.transform.emit;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MethodInsnNode;

/** Every member of the runtime that emitted code touches, in one place; a test holds it to the runtime by reflection. */
public enum RuntimeContract {
    ENTER("enter", "()I"),
    RECEIVED("received", "()Ljava/lang/Object;"),
    RESUMED("resumed", "()V"),
    SUSPEND("suspend", "(I)V"),
    DELEGATE_TO_GENERATOR("delegateTo", "(Ldev/coyield/Generator;)Ljava/lang/Object;"),
    DELEGATE_TO_ITERATOR("delegateTo", "(Ljava/util/Iterator;)Ljava/lang/Object;"),
    DELEGATE_TO_ITERABLE("delegateTo", "(Ljava/lang/Iterable;)Ljava/lang/Object;"),
    DELEGATE_TO_STREAM("delegateTo", "(Ljava/util/stream/BaseStream;)Ljava/lang/Object;"),
    FINISH("finish", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    PRIME("prime", "()Ldev/coyield/runtime/Frame;"),
    ITERABLE("iterable", "(Z)Ljava/lang/Iterable;"),
    STREAM("stream", "()Ljava/util/stream/Stream;"),
    IS_READY("isReady", "()Z"),
    RESUME_LINKED("resumeLinked", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    DELEGATED("delegated", "()Ljava/lang/Object;"),
    FAILED("failed", "(Ljava/lang/Throwable;)Ljava/lang/Throwable;"),
    KEEP("keep", "(Ljava/lang/Object;)Z"),
    HOLD("hold", "(Ljava/lang/Object;)Z"),
    IS_HELD("isHeld", "()Z"),
    HAND_OUT_HELD("handOutHeld", "()Z"),
    /** Overridden by frame classes. */
    STEP("step", "()Ljava/lang/Object;"),
    RESUME("resume", "()Ljava/lang/Object;"),
    HAS_NEXT("hasNext", "()Z"),
    ADVANCE("advance", "()Z"),
    CLEAR("clear", "()V"),
    ORIGIN("origin", "()Ljava/lang/String;");

    /** Internal name of the superclass of frame classes. */
    public static final String FRAME = "dev/coyield/runtime/Frame";

    /** Internal name of the class of signals. */
    public static final String SIGNAL = "dev/coyield/runtime/Signal";

    /** The signal that a body returns to delegate. */
    public static final String DELEGATE = "DELEGATE";

    /** Internal name of the class that makes what {@code Co.done} gives. */
    public static final String DONE = "dev/coyield/runtime/Done";

    /** Name and descriptor of its factory. */
    public static final String DONE_OF = "of";

    public static final String DONE_OF_DESCRIPTOR = "(Ljava/lang/Object;)Ldev/coyield/runtime/Frame;";

    private final String method;
    private final String descriptor;

    RuntimeContract(String method, String descriptor) {
        this.method = method;
        this.descriptor = descriptor;
    }

    /** The name. */
    public String method() {
        return method;
    }

    /** The descriptor. */
    public String descriptor() {
        return descriptor;
    }

    /** A call on a frame. */
    MethodInsnNode call() {
        return new MethodInsnNode(Opcodes.INVOKEVIRTUAL, FRAME, method, descriptor, false);
    }
}
