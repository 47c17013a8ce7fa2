package dev.coyield.transform;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.Passages;
import dev.coyield.transform.emit.GeneratedNames;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.SlotType;
import dev.coyield.transform.model.SpillField;
import dev.coyield.transform.model.State;
import dev.coyield.transform.model.SuspensionPoint;
import dev.coyield.transform.words.Names;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells in the words of the source what is done with a method: its states, and what each saves.
 *
 * <p>Needs: the code for which the layout was made.
 */
final class Description {
    private static final String UNNAMED = "unnamed";

    private final CoroutineMethod coroutine;
    private final FrameLayout layout;

    private Description(CoroutineMethod coroutine, FrameLayout layout) {
        this.coroutine = coroutine;
        this.layout = layout;
    }

    /** All but the size of the frame, which has yet to be emitted; {@code ways} are those from point to point. */
    static IntFunction<Outcome.Coroutine> of(
            CoroutineMethod coroutine,
            List<SuspensionPoint> points,
            FrameLayout layout,
            List<Outcome.Transition> ways) {
        var description = new Description(coroutine, layout);
        Outcome.Source source = description.source();
        List<Outcome.Saved> arguments = description.arguments();
        List<Outcome.Suspension> suspensions =
                points.stream().map(description::suspension).toList();
        MethodNode method = coroutine.node();
        return frameBytes -> new Outcome.Coroutine(
                coroutine.owner().name.replace('/', '.'),
                method.name,
                method.desc,
                coroutine.primed(),
                source,
                layout.fields().stream()
                        .map(field -> new Outcome.Field(field.name(), Names.of(field.type())))
                        .toList(),
                frameBytes,
                arguments,
                suspensions,
                ways);
    }

    private Outcome.Source source() {
        IntSummaryStatistics lines = new IntSummaryStatistics();
        for (AbstractInsnNode instruction : coroutine.node().instructions) {
            if (instruction instanceof LineNumberNode number) {
                lines.accept(number.line);
            }
        }
        boolean isKnown = lines.getCount() > 0;
        return new Outcome.Source(
                coroutine.owner().sourceFile, isKnown ? lines.getMin() : 0, isKnown ? lines.getMax() : 0);
    }

    /** The ways from point to point: one for each pair of them, if it comes to the worst. */
    static List<Outcome.Transition> ways(CoroutineMethod coroutine, ControlFlow control, List<SuspensionPoint> points) {
        var calls = points.stream().map(point -> point.call().node()).toList();
        return Passages.of(coroutine.node().instructions, control, calls).stream()
                .map(passage -> new Outcome.Transition(passage.from(), passage.to(), passage.isExceptional()))
                .toList();
    }

    private List<Outcome.Saved> arguments() {
        List<Outcome.Saved> arguments = new ArrayList<>();
        if (!coroutine.isStatic()) {
            Type self = Type.getObjectType(coroutine.owner().name);
            arguments.add(new Outcome.Saved("this", Names.of(self), 0, GeneratedNames.SELF, true));
        }
        arguments.addAll(saved(0, coroutine.node().instructions.getFirst()));
        return List.copyOf(arguments);
    }

    private Outcome.Suspension suspension(SuspensionPoint point) {
        var position = Position.of(
                coroutine.owner().name,
                coroutine.node().name,
                coroutine.owner().sourceFile,
                point.call().line());
        return new Outcome.Suspension(
                point.state(),
                position,
                point.call().name(),
                saved(point.state(), point.call().node()),
                layout.states().get(point.state()).stale().stream()
                        .map(SpillField::name)
                        .toList());
    }

    private List<Outcome.Saved> saved(int number, AbstractInsnNode at) {
        State state = layout.states().get(number);
        Stream<Outcome.Saved> kept = state.spills().stream()
                .map(spill -> saved(spill.slot(), spill.type(), spill.field().name(), spill.isSaved(), at));
        Stream<Outcome.Saved> nulls = state.nulls().stream().map(slot -> saved(slot, SlotType.NULL, null, false, at));
        return Stream.concat(kept, nulls).toList();
    }

    private Outcome.Saved saved(
            int slot, SlotType type, @Nullable String field, boolean isWritten, AbstractInsnNode at) {
        LocalVariableNode variable = variable(slot, at);
        return variable == null
                ? new Outcome.Saved(UNNAMED, Names.of(type.asType()), slot, field, isWritten)
                : new Outcome.Saved(variable.name, Names.of(Type.getType(variable.desc)), slot, field, isWritten);
    }

    private @Nullable LocalVariableNode variable(int slot, AbstractInsnNode at) {
        MethodNode method = coroutine.node();
        if (method.localVariables == null) {
            return null;
        }
        int index = method.instructions.indexOf(at);
        return method.localVariables.stream()
                .filter(variable -> variable.index == slot
                        && method.instructions.indexOf(variable.start) <= index
                        && index < method.instructions.indexOf(variable.end))
                .findFirst()
                .orElse(null);
    }
}
