package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.Boxes;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        if (value == null) {
            return Optional.empty();
        }
        Type object = Boxes.box(value).orElse(value);
        return mismatch(
                call,
                object,
                declared.yielded(),
                names -> "Co.yield of " + article(value.equals(object) ? names.actual() : Names.of(value))
                        + " in a coroutine whose values are " + names.expected() + ".",
                names -> value.equals(object)
                        ? "Yield a value of type %s, or change the type argument.".formatted(names.expected())
                        : "Yield a value of type %s (a primitive is boxed to its own class, %s), or change the type argument."
                                .formatted(names.expected(), names.actual()));
    }

    private Optional<Problem> sent(CoCall call) {
        AbstractInsnNode next = call.node().getNext();
        while (next instanceof LabelNode || next instanceof LineNumberNode) {
            next = next.getNext();
        }
        if (next == null || next.getOpcode() != Opcodes.CHECKCAST) {
            return Optional.empty();
        }
        return mismatch(
                call,
                Type.getObjectType(((TypeInsnNode) next).desc),
                declared.sent(),
                names -> "the value sent to Co.yield is taken as " + article(names.actual())
                        + " in a coroutine that is sent " + names.expected() + ".",
                names -> "Take it as %s, or change the type argument.".formatted(names.expected()));
    }

    private Optional<Problem> result(CoCall call) {
        Type value = argument(call);
        if (value == null) {
            return Optional.empty();
        }
        return mismatch(
                call,
                value,
                declared.result(),
                names -> "Co.done of " + article(names.actual()) + " in a coroutine whose result is " + names.expected()
                        + ".",
                names -> "Return a result of type %s, or change the type argument.".formatted(names.expected()));
    }

    private Optional<Problem> mismatch(
            CoCall call,
            Type actual,
            List<Type> expected,
            Function<Names.Pair, String> what,
            Function<Names.Pair, String> hint) {
        return expected.stream()
                .filter(type -> castability.areDistinct(actual, type))
                .findFirst()
                .map(type -> Names.apart(actual, type))
                .map(names -> Problem.error(subject.at(call.line()), what.apply(names), null, hint.apply(names)));
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

    private static String article(String name) {
        return ("AEIOUaeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
