package dev.coyield.transform.find;

import dev.coyield.transform.model.Channel;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.ReturnKind;
import dev.coyield.transform.model.SuspensionPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Finds the methods of a class that are to be rewritten: those that bear {@code @Coroutine}, and the bodies of lambdas that
 * yield or end by {@code Co.done}, and return what a coroutine method may return (no annotation can stand on a lambda).
 *
 * <p>Bridge methods, to which javac copies annotations, and methods that have been rewritten are none.
 *
 * <p>Promises: in code order; each has a frame name of its own, the same in every run.
 */
public final class CoroutineFinder {
    private final ClassNode owner;
    private final Function<MethodNode, String> frameNames;

    /**
     * For one class.
     *
     * @param owner the class
     * @param frameNames gives the internal name of the next coroutine method's frame class
     */
    public CoroutineFinder(ClassNode owner, Function<MethodNode, String> frameNames) {
        this.owner = owner;
        this.frameNames = frameNames;
    }

    /** The methods to be rewritten. */
    public List<CoroutineMethod> find() {
        List<CoroutineMethod> found = new ArrayList<>();
        for (MethodNode method : owner.methods) {
            if (isCandidate(method)) {
                kind(method).ifPresent(kind -> found.add(coroutine(method, kind)));
            }
        }
        return found;
    }

    private CoroutineMethod coroutine(MethodNode method, ReturnKind kind) {
        return new CoroutineMethod(
                owner, method, kind, channel(method, kind), Annotations.isPrimed(method), frameNames.apply(method));
    }

    /** What only yields primitives of one type is spared the boxes until a reference is asked for. */
    private static Channel channel(MethodNode method, ReturnKind kind) {
        if (kind.channel().isPrimitive()) {
            return kind.channel();
        }
        List<Channel> yielded = CoCalls.in(method).stream()
                .filter(call -> call.operation() == CoCall.Operation.YIELD)
                .map(call -> call.arguments().length == 0
                        ? Channel.REFERENCE
                        : Channel.of(call.arguments()[0]).orElse(Channel.REFERENCE))
                .distinct()
                .toList();
        return yielded.size() == 1 ? yielded.get(0) : Channel.REFERENCE;
    }

    /** Whether a method asks to be rewritten, whatever else is wrong with it. */
    public static boolean isCandidate(MethodNode method) {
        if ((method.access & Opcodes.ACC_BRIDGE) != 0 || Annotations.isInstrumented(method)) {
            return false;
        }
        return Annotations.isCoroutine(method) || isCoroutineLambda(method);
    }

    private static boolean isCoroutineLambda(MethodNode method) {
        return isLambda(method) && kind(method).isPresent() && speaksAsCoroutine(method);
    }

    /** Whether a method is a lambda's body; javac and the Eclipse compiler name them alike. */
    public static boolean isLambda(MethodNode method) {
        return (method.access & Opcodes.ACC_SYNTHETIC) != 0 && method.name.startsWith("lambda$");
    }

    /** {@code () -> Co.done()} counts: it ends at once. {@code () -> Co.self()} does not: who would be meant? */
    private static boolean speaksAsCoroutine(MethodNode method) {
        return CoCalls.in(method).stream().anyMatch(call -> call.operation() != CoCall.Operation.SELF);
    }

    private static Optional<ReturnKind> kind(MethodNode method) {
        return ReturnKind.of(Type.getReturnType(method.desc).getDescriptor());
    }

    /** The suspension points among the calls, numbered from 1 in code order. */
    public static List<SuspensionPoint> points(List<CoCall> calls) {
        List<SuspensionPoint> points = new ArrayList<>();
        for (CoCall call : calls) {
            if (call.operation().suspends()) {
                points.add(new SuspensionPoint(points.size() + 1, call));
            }
        }
        return points;
    }
}
