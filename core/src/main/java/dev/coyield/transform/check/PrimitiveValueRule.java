package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.model.Boxes;
import dev.coyield.transform.model.Channel;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.words.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.analysis.Frame;

/** What is yielded where the values are primitives can be unboxed and widened to them (JLS 5.1.2, 5.1.8). */
public final class PrimitiveValueRule {
    private static final List<Integer> INTS = List.of(Type.BYTE, Type.SHORT, Type.CHAR, Type.INT);

    private final Subject subject;
    private final Channel values;
    private final TypeFlow types;
    private final Castability castability;

    private PrimitiveValueRule(CoroutineMethod coroutine, TypeFlow types, Castability castability) {
        this.subject = new Subject(coroutine.owner(), coroutine.node());
        this.values = coroutine.kind().channel();
        this.types = types;
        this.castability = castability;
    }

    /** Checks the calls of a coroutine; {@code types} are those before each call. */
    public static List<Problem> check(
            CoroutineMethod coroutine, List<CoCall> calls, TypeFlow types, Castability castability) {
        if (!coroutine.kind().channel().isPrimitive()) {
            return List.of();
        }
        var rule = new PrimitiveValueRule(coroutine, types, castability);
        return calls.stream()
                .filter(call -> call.operation() == CoCall.Operation.YIELD)
                .flatMap(call -> rule.check(call).stream())
                .toList();
    }

    private Optional<Problem> check(CoCall call) {
        if (call.arguments().length == 0) {
            return refused(call, "Co.yield() hands out null");
        }
        Type value = call.arguments()[0];
        if (value.getSort() != Type.OBJECT) {
            return fits(value) ? Optional.empty() : refused(call, "Co.yield of a value of type " + Names.of(value));
        }
        Frame<SlotType> frame = types.before(call.node());
        SlotType known = frame.getStack(frame.getStackSize() - 1);
        if (known.sort() == SlotType.Sort.NULL) {
            return refused(call, "Co.yield of null");
        }
        return known.sort() != SlotType.Sort.REFERENCE || canBeBox(known.asType())
                ? Optional.empty()
                : refused(call, "Co.yield of a value of type " + Names.of(known.asType()));
    }

    private boolean fits(Type value) {
        boolean isInt = INTS.contains(value.getSort());
        return switch (values) {
            case INT -> isInt;
            case LONG -> isInt || value.getSort() == Type.LONG;
            default -> value.getSort() != Type.BOOLEAN;
        };
    }

    private boolean canBeBox(Type type) {
        return Stream.of(
                        Type.BYTE_TYPE,
                        Type.SHORT_TYPE,
                        Type.CHAR_TYPE,
                        Type.INT_TYPE,
                        Type.LONG_TYPE,
                        Type.FLOAT_TYPE,
                        Type.DOUBLE_TYPE)
                .filter(this::fits)
                .flatMap(primitive -> Boxes.box(primitive).stream())
                .anyMatch(box -> !castability.areDistinct(type, box));
    }

    private Optional<Problem> refused(CoCall call, String what) {
        String wanted = Names.of(values.type());
        return Optional.of(Problem.error(
                subject.at(call.line()),
                what + " in a coroutine whose values are of type " + wanted + ".",
                null,
                "Yield a value that an assignment to " + wanted
                        + " would take, or let the method return an Iterator of another type."));
    }
}
