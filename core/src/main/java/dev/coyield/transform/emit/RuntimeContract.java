package dev.coyield.transform.emit;

import dev.coyield.transform.model.Channel;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Every member of the runtime that emitted code touches, in one place; a test holds it to the runtime by reflection. */
public enum RuntimeContract {
    // ---- called by bodies
    ENTER(Owner.BODY, "enter", "(Ldev/coyield/runtime/Frame;)I"),
    RECEIVED(Owner.BODY, "received", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    RESUMED(Owner.BODY, "resumed", "(Ljava/lang/Object;)V"),
    SUSPEND(Owner.BODY, "suspend", "(Ldev/coyield/runtime/Frame;I)V"),
    ADOPT(Owner.BODY, "adopt", "(Ljava/lang/Object;Ldev/coyield/runtime/Frame;)V"),
    ADOPT_HEIR(Owner.BODY, "adoptHeir", "(Ljava/lang/Object;Ldev/coyield/runtime/Frame;)V"),
    DELEGATE_TO_GENERATOR(
            Owner.BODY,
            "delegateTo",
            "(Ldev/coyield/Generator;Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Signal;"),
    DELEGATE_TO_ITERATOR(
            Owner.BODY, "delegateTo", "(Ljava/util/Iterator;Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Signal;"),
    DELEGATE_TO_ITERABLE(
            Owner.BODY, "delegateTo", "(Ljava/lang/Iterable;Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Signal;"),
    DELEGATE_TO_STREAM(
            Owner.BODY,
            "delegateTo",
            "(Ljava/util/stream/BaseStream;Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Signal;"),
    FINISH(Owner.BODY, "finish", "(Ljava/lang/Object;Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Signal;"),
    SELF(Owner.BODY, "self", "(Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Frame;"),
    TAKEN_INT(Channel.INT, "taken", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    TAKEN_LONG(Channel.LONG, "taken", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    TAKEN_DOUBLE(Channel.DOUBLE, "taken", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    // ---- called in place of the body's own method
    ADOPT_OWN(Owner.BODY, "adoptOwn", "(Ldev/coyield/runtime/Frame;Ldev/coyield/runtime/Frame;)V"),
    IS_UNKNOWN(Owner.BODY, "isUnknown", "(Ldev/coyield/runtime/Frame;)Z"),
    HAND_OVER_TO_OWN(
            Owner.BODY,
            "handOverToOwn",
            "(Ldev/coyield/runtime/Frame;Ldev/coyield/runtime/Frame;)Ldev/coyield/runtime/Signal;"),
    // ---- called by factories
    PRIME("prime", "()Ldev/coyield/runtime/Frame;"),
    ITERABLE("iterable", "()Ljava/lang/Iterable;"),
    STREAM("stream", "()Ljava/util/stream/Stream;"),
    INT_STREAM(Channel.INT, "intStream", "()Ljava/util/stream/IntStream;"),
    LONG_STREAM(Channel.LONG, "longStream", "()Ljava/util/stream/LongStream;"),
    DOUBLE_STREAM(Channel.DOUBLE, "doubleStream", "()Ljava/util/stream/DoubleStream;"),
    // ---- called by frame classes
    SPENT(Owner.BODY, "spent", "(Ljava/lang/Object;)Ldev/coyield/runtime/Signal;"),
    // ---- called by specialised methods, and replaced in their copies
    COLD("cold", "()V"),
    DELEGATES("delegates", "()Z"),
    // ---- overridden by frame classes
    STEP("step", "(Ljava/lang/Object;)Ljava/lang/Object;"),
    /** In a primitive channel, in place of it. */
    STEP_TO_SIGNAL(Channel.INT, "stepToSignal", "(Ljava/lang/Object;)Ldev/coyield/runtime/Signal;"),
    STEP_OF("stepOf", "(Ldev/coyield/runtime/Frame;Ljava/lang/Object;)Ljava/lang/Object;"),
    CLEAR("clear", "()V"),
    CLEAR_AT_END("clearAtEnd", "()Ldev/coyield/runtime/Signal;"),
    COPY("copy", "()Ldev/coyield/runtime/Frame;"),
    ORIGIN("origin", "()Ljava/lang/String;");

    /** Begins the internal name of every class of the runtime. */
    static final String PACKAGE = "dev/coyield/runtime/";

    /** Descriptor of the annotation on those methods of a superclass of which each frame class has a copy. */
    public static final String SPECIALIZED = "Ldev/coyield/runtime/Specialized;";

    /** The field of a primitive channel's frame that holds what was yielded. */
    public static final String YIELDED = "yielded";

    /** Internal name of the class of signals. */
    public static final String SIGNAL = "dev/coyield/runtime/Signal";

    /** Internal name of the class that unboxes what is of no primitive type. */
    public static final String UNBOXING = "dev/coyield/runtime/Unboxing";

    /** The signal of a body that ends without a result. */
    public static final String END = "END";

    /** Name of the method that makes the signal of one that ends with a result. */
    public static final String RETURNED = "returned";

    /** Its descriptor. */
    public static final String RETURNED_DESCRIPTOR = "(Ljava/lang/Object;)Ldev/coyield/runtime/Signal;";

    /** For the constants themselves, which come before this enum's own. */
    private static final class Owner {
        /** What bodies call. */
        static final String BODY = "dev/coyield/runtime/Body";
    }

    private final String owner;
    private final String method;
    private final String descriptor;

    RuntimeContract(String method, String descriptor) {
        this(Channel.REFERENCE, method, descriptor);
    }

    RuntimeContract(Channel channel, String method, String descriptor) {
        this(channel.frameClass(), method, descriptor);
    }

    RuntimeContract(String owner, String method, String descriptor) {
        this.owner = owner;
        this.method = method;
        this.descriptor = descriptor;
    }

    /** The internal name of the class that declares it. */
    public String owner() {
        return owner;
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
        return new MethodInsnNode(Opcodes.INVOKEVIRTUAL, owner, method, descriptor, false);
    }

    /** A call of what the frame's class overrides. */
    MethodInsnNode callOfSuper() {
        return new MethodInsnNode(Opcodes.INVOKESPECIAL, owner, method, descriptor, false);
    }

    /** A call of a static method. */
    MethodInsnNode callStatic() {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, method, descriptor, false);
    }

    /** What takes in what is sent, through a primitive channel. */
    static RuntimeContract taken(Channel channel) {
        return valueOf("TAKEN_" + channel.name());
    }

    /** Reads the signal by which a body says that it has yielded a value through a primitive channel. */
    static FieldInsnNode signal(Channel channel) {
        return signal(channel.name());
    }

    /** Reads a signal. */
    static FieldInsnNode signal(String name) {
        return new FieldInsnNode(Opcodes.GETSTATIC, SIGNAL, name, "L" + SIGNAL + ";");
    }
}
