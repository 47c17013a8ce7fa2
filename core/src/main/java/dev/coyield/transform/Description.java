package dev.coyield.transform;

import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.Spill;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
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

    static Outcome.Coroutine of(CoroutineMethod coroutine, List<SuspensionPoint> points, FrameLayout layout) {
        var description = new Description(coroutine, layout);
        return new Outcome.Coroutine(
                coroutine.owner().name.replace('/', '.'),
                coroutine.node().name,
                coroutine.node().desc,
                layout.fields().stream()
                        .map(field -> named(field.name(), field.type()))
                        .toList(),
                points.stream().map(description::suspension).toList());
    }

    private Outcome.Suspension suspension(SuspensionPoint point) {
        var position = Position.of(
                coroutine.owner().name,
                coroutine.node().name,
                coroutine.owner().sourceFile,
                point.call().line());
        List<String> saved = layout.states().get(point.state()).spills().stream()
                .map(spill -> saved(spill, point.call().node()))
                .toList();
        return new Outcome.Suspension(point.state(), position, point.call().name(), saved);
    }

    private String saved(Spill spill, AbstractInsnNode at) {
        LocalVariableNode variable = variable(spill.slot(), at);
        return variable == null
                ? named(UNNAMED, spill.type().asType())
                : named(variable.name, Type.getType(variable.desc));
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

    /** {@code crates: List}; packages are left out. */
    private static String named(String name, Type type) {
        String full = type.getClassName();
        return name + ": " + full.substring(full.lastIndexOf('.') + 1);
    }
}
