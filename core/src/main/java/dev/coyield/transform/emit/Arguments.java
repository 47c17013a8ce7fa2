package dev.coyield.transform.emit;

import static org.objectweb.asm.Opcodes.DUP;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.Spill;

/** Puts the arguments of a coroutine method into its frame. */
final class Arguments {
    private Arguments() {}

    /** From the variables of the method's parameters to the frame on the stack, which stays there. */
    static Code keep(CoroutineMethod coroutine, FrameLayout layout, Code code) {
        String frame = coroutine.frameName();
        if (!coroutine.isStatic()) {
            code.op(DUP).loadObject(0).put(frame, GeneratedNames.SELF, GeneratedNames.selfDescriptor(coroutine));
        }
        for (Spill argument : layout.states().get(0).spills()) {
            code.op(DUP).load(argument.type().asType(), argument.slot()).put(frame, argument.field());
        }
        return code;
    }
}
