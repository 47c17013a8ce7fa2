package dev.coyield.transform;

import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.Liveness;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.check.Subject;
import dev.coyield.transform.emit.BodyEmitter;
import dev.coyield.transform.emit.FactoryEmitter;
import dev.coyield.transform.emit.FrameClassEmitter;
import dev.coyield.transform.emit.FrameSizes;
import dev.coyield.transform.emit.ParameterVariables;
import dev.coyield.transform.emit.RuntimeClasses;
import dev.coyield.transform.emit.Specializations;
import dev.coyield.transform.emit.VariableRanges;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.CoroutineMethod;
import dev.coyield.transform.model.FrameLayout;
import dev.coyield.transform.model.SuspensionPoint;
import dev.coyield.transform.normalize.OperandStackSpiller;
import dev.coyield.transform.normalize.UninitializedObjectMover;
import dev.coyield.transform.reduce.LoopReducer;
import dev.coyield.transform.split.StatePlanner;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/**
 * The steps by which one method is rewritten, in order; each step's promise stands in its file.
 *
 * <pre>
 *   UninitializedObjectMover   no uninitialised object lives across a point
 *   OperandStackSpiller        at a point the stack holds the call's arguments and nothing else
 *   StatePlanner               only live locals are kept, in typed fields
 *   BodyEmitter                no call of Co is left
 *   LoopReducer                each loop is entered at its head only
 *   VariableRanges             no debugger is shown a slot that holds nothing
 *   FactoryEmitter             the method itself makes a frame
 *   FrameClassEmitter          the frame runs the body
 * </pre>
 */
final class MethodPipeline {
    private final Specializations specializations;
    private final FrameSizes frameSizes;
    private final Reentry reentry;
    private final boolean isExplaining;

    /**
     * One for all methods.
     *
     * @param reentry how bodies come back into loops
     * @param isExplaining whether descriptions have the ways from point to point
     */
    MethodPipeline(Reentry reentry, boolean isExplaining) {
        this.reentry = reentry;
        this.isExplaining = isExplaining;
        var runtime = new RuntimeClasses();
        this.specializations = new Specializations(runtime);
        this.frameSizes = new FrameSizes(runtime);
    }

    Rewritten rewrite(CoroutineMethod coroutine) {
        MethodNode method = coroutine.node();
        String owner = coroutine.owner().name;
        List<SuspensionPoint> points = CoroutineFinder.points(CoCalls.in(method));
        int firstLine = CoCalls.firstLine(method);
        ParameterVariables parameters = ParameterVariables.of(method);
        try {
            UninitializedObjectMover.run(owner, method, points);
            OperandStackSpiller.run(owner, method, points);

            ControlFlow control = ControlFlow.of(method);
            Liveness liveness = Liveness.of(method, control);
            Set<AbstractInsnNode> calls =
                    points.stream().map(point -> point.call().node()).collect(Collectors.toSet());
            TypeFlow types = TypeFlow.of(owner, method, calls::contains);
            FrameLayout layout = StatePlanner.plan(coroutine, control, liveness, types, points);

            IntFunction<Outcome.Coroutine> description = Description.of(
                    coroutine, points, layout, isExplaining ? Description.ways(coroutine, control, points) : List.of());

            BodyEmitter.Body emitted = BodyEmitter.emit(coroutine, points, layout, liveness);
            MethodNode body = emitted.method();
            LoopReducer.run(owner, body, emitted.arms(), reentry);
            VariableRanges.cut(body);
            // Tells the size once the body is written.
            body.instructions.add(new LabelNode());
            var factory = new FactoryEmitter(coroutine, layout);
            factory.fill();
            parameters.addTo(method);
            ClassNode frame = FrameClassEmitter.emit(coroutine, points, layout, emitted, specializations);
            int frameBytes = frameSizes.of(frame, coroutine.channel());
            return new Rewritten(coroutine, description.apply(frameBytes), body, factory.access(), frame, firstLine);
        } catch (AnalyzerException | RuntimeException | AssertionError | StackOverflowError e) {
            throw new StepFailedException(new Subject(coroutine.owner(), method).at(firstLine), e);
        }
    }
}
