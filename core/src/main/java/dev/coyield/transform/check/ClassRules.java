package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.analysis.ControlFlow;
import dev.coyield.transform.analysis.MonitorFlow;
import dev.coyield.transform.analysis.TypeFlow;
import dev.coyield.transform.classfile.DamagedClassFileException;
import dev.coyield.transform.find.Annotations;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.CoroutineMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** All rules, applied to a class: the list of what can be refused. */
public final class ClassRules {
    private ClassRules() {}

    /**
     * Checks.
     *
     * @return the problems, in code order
     * @throws DamagedClassFileException if some code is not what a verifier accepts
     */
    public static List<Problem> check(ClassNode owner, List<CoroutineMethod> coroutines, Castability castability)
            throws DamagedClassFileException {
        List<Problem> problems = new ArrayList<>();
        for (MethodNode method : owner.methods) {
            var subject = new Subject(owner, method);
            problems.addAll(StrayCallRule.checkReferences(subject));
            if (!CoroutineFinder.isCandidate(method)) {
                if ((method.access & Opcodes.ACC_BRIDGE) == 0) {
                    problems.addAll(StrayCallRule.checkOutside(subject));
                }
                continue;
            }
            Optional<Problem> refused = Annotations.isCoroutine(method) ? checkSignature(subject) : Optional.empty();
            refused.ifPresent(problems::add);
            if (refused.isEmpty()) {
                problems.addAll(checkBody(coroutine(coroutines, method), subject, castability));
            }
        }
        return problems;
    }

    private static Optional<Problem> checkSignature(Subject subject) {
        return MethodKindRule.check(subject).or(() -> ReturnTypeRule.check(subject));
    }

    private static CoroutineMethod coroutine(List<CoroutineMethod> coroutines, MethodNode method) {
        return coroutines.stream()
                .filter(coroutine -> coroutine.node() == method)
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> checkBody(CoroutineMethod coroutine, Subject subject, Castability castability)
            throws DamagedClassFileException {
        MethodNode method = coroutine.node();
        List<CoCall> calls = CoCalls.in(method);
        List<Problem> problems = new ArrayList<>(AwaitRule.check(subject, calls));
        var monitors = MonitorFlow.of(method, ControlFlow.of(method));
        problems.addAll(MonitorRule.check(subject, CoroutineFinder.points(calls), monitors));
        Set<AbstractInsnNode> nodes = calls.stream().map(CoCall::node).collect(Collectors.toSet());
        try {
            TypeFlow types = TypeFlow.of(subject.owner().name, method, nodes::contains);
            problems.addAll(ValueTypeRule.check(coroutine, calls, types, castability));
            problems.addAll(PrimitiveValueRule.check(coroutine, calls, types, castability));
        } catch (AnalyzerException e) {
            throw new DamagedClassFileException("has code in " + method.name + " that no verifier accepts", e);
        }
        return problems;
    }
}
