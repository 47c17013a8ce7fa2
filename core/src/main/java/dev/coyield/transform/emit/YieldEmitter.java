package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.DUP_X2;
import static org.objectweb.asm.Opcodes.F2D;
import static org.objectweb.asm.Opcodes.I2D;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.L2D;
import static org.objectweb.asm.Opcodes.NOP;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.SWAP;

import dev.coyield.transform.model.Boxes;
import dev.coyield.transform.model.Channel;
import dev.coyield.transform.model.CoroutineMethod;
import org.objectweb.asm.Type;

/**
 * Turns a yielded value on the stack into what the body returns for it.
 *
 * <pre>
 *   Co.yield("a")         "a"
 *   Co.yield(1)           Integer.valueOf(1)                       if other yields are of another type
 *   Co.yield(1)           frame.yielded = 1; Signal.INT            through a primitive channel
 *   Co.yield(object)      frame.yielded = Unboxing.toInt(object); Signal.INT
 * </pre>
 */
final class YieldEmitter {
    private final Channel channel;
    private final String frameName;
    private final int frameSlot;

    YieldEmitter(CoroutineMethod coroutine) {
        this.channel = coroutine.channel();
        this.frameName = coroutine.frameName();
        this.frameSlot = coroutine.firstSlot();
    }

    /** Emits it for a value of a type. */
    void emit(Type value, Code code) {
        if (channel.isPrimitive()) {
            convert(value, code);
            putYielded(code);
            code.add(RuntimeContract.signal(channel));
        } else if (value.getSort() != Type.OBJECT) {
            Boxes.box(value)
                    .ifPresent(box -> code.invoke(
                            INVOKESTATIC,
                            box.getInternalName(),
                            "valueOf",
                            Type.getMethodDescriptor(box, value),
                            false));
        }
    }

    private void convert(Type value, Code code) {
        if (value.getSort() == Type.OBJECT) {
            String name = channel.type().getClassName();
            code.invoke(
                    INVOKESTATIC,
                    RuntimeContract.UNBOXING,
                    "to" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
                    "(Ljava/lang/Object;)" + channel.type().getDescriptor(),
                    false);
        } else if (widening(value) != NOP) {
            code.op(widening(value));
        }
    }

    private int widening(Type value) {
        return switch (value.getSort()) {
            case Type.FLOAT -> F2D;
            case Type.LONG -> channel == Channel.DOUBLE ? L2D : NOP;
            case Type.DOUBLE -> NOP;
            default -> channel == Channel.LONG ? I2L : channel == Channel.DOUBLE ? I2D : NOP;
        };
    }

    private void putYielded(Code code) {
        code.loadObject(frameSlot);
        if (channel.type().getSize() == 1) {
            code.op(SWAP);
        } else {
            code.op(DUP_X2).op(POP);
        }
        code.put(frameName, RuntimeContract.YIELDED, channel.type().getDescriptor());
    }
}
