package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.Boxes;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Frame;

/** What is yielded, sent and returned fits the {@code Y}, {@code S} and {@code R} of the method's return type. */
public final class ValueTypeRule {
    private final Subject subject;
    private final DeclaredTypes declared;
    private final TypeFlow types;
    private final Castability castability;

    private ValueTypeRule(CoroutineMethod coroutine, TypeFlow types, Castability castability) {
        this.subject = new Subject(coroutine.owner(), coroutine.node());
        this.declared = DeclaredTypes.of(coroutine);
        this.types = types;
        this.castability = castability;
    }

    /** Checks the calls of a coroutine; {@code types} are those before each call. */
    public static List<Problem> check(
            CoroutineMethod coroutine, List<CoCall> calls, TypeFlow types, Castability castability) {
        var rule = new ValueTypeRule(coroutine, types, castability);
        List<Problem> problems = new ArrayList<>();
        for (CoCall call : calls) {
            switch (call.operation()) {
                case YIELD -> {
                    rule.yielded(call).ifPresent(problems::add);
                    rule.sent(call).ifPresent(problems::add);
                }
                case DONE -> rule.result(call).ifPresent(problems::add);
                default -> {}
            }
        }
        return problems;
    }

    private Optional<Problem> yielded(CoCall call) {
        Type value = argument(call);
        if (value == null || declared.yielded() == null) {
            return Optional.empty();
        }
        String hint = value.getSort() < Type.ARRAY
                ? "Yield a value of type %s (a primitive is boxed to its own class, %s), or change the type argument."
                : "Yield a value of type %s, or change the type argument.";
        return mismatch(
                call,
                boxed(value),
                declared.yielded(),
                "Co.yield of " + article(value) + " in a coroutine whose values are " + Names.of(declared.yielded())
                        + ".",
                hint.formatted(Names.of(declared.yielded()), Names.of(boxed(value))));
    }

    private Optional<Problem> sent(CoCall call) {
        AbstractInsnNode next = call.node().getNext();
        while (next instanceof LabelNode || next instanceof LineNumberNode) {
            next = next.getNext();
        }
        if (next == null || next.getOpcode() != Opcodes.CHECKCAST || declared.sent() == null) {
            return Optional.empty();
        }
        Type expected = Type.getObjectType(((TypeInsnNode) next).desc);
        return mismatch(
                call,
                expected,
                declared.sent(),
                "the value sent to Co.yield is taken as " + article(expected) + " in a coroutine that is sent "
                        + Names.of(declared.sent()) + ".",
                "Take it as %s, or change the type argument.".formatted(Names.of(declared.sent())));
    }

    private Optional<Problem> result(CoCall call) {
        Type value = argument(call);
        if (value == null || declared.result() == null) {
            return Optional.empty();
        }
        return mismatch(
                call,
                value,
                declared.result(),
                "Co.done of " + article(value) + " in a coroutine whose result is " + Names.of(declared.result()) + ".",
                "Return a result of type %s, or change the type argument.".formatted(Names.of(declared.result())));
    }

    private Optional<Problem> mismatch(CoCall call, Type actual, Type expected, String what, String hint) {
        return castability.areDistinct(actual, expected)
                ? Optional.of(Problem.error(subject.at(call.line()), what, null, hint))
                : Optional.empty();
    }

    /** The type of the call's argument; null if it has none, or null for one. */
    private @Nullable Type argument(CoCall call) {
        if (call.arguments().length == 0) {
            return null;
        }
        if (call.arguments()[0].getSort() != Type.OBJECT) {
            return call.arguments()[0];
        }
        Frame<SlotType> frame = types.before(call.node());
        SlotType value = frame.getStack(frame.getStackSize() - 1);
        return value.sort() == SlotType.Sort.REFERENCE ? value.asType() : null;
    }

    private static Type boxed(Type type) {
        return Boxes.box(type).orElse(type);
    }

    private static String article(Type type) {
        String name = Names.of(type);
        return ("AEIOUaeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
