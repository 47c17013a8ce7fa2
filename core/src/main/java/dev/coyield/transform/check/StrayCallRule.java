package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.find.CoCalls;
import dev.coyield.transform.find.CoroutineFinder;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.ReturnKind;
import dev.coyield.transform.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** {@code Co}'s methods are called in a coroutine's own body, and nowhere else. */
public final class StrayCallRule {
    private StrayCallRule() {}

    /** Checks a method that is no coroutine. */
    public static List<Problem> checkOutside(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (CoCall call : CoCalls.in(subject.method())) {
            problems.add(stray(subject, call));
        }
        return problems;
    }

    /** Checks any method for method references such as {@code Co::yield}. */
    public static List<Problem> checkReferences(Subject subject) {
        List<Problem> problems = new ArrayList<>();
        for (AbstractInsnNode instruction : subject.method().instructions) {
            if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                Stream.of(dynamic.bsmArgs)
                        .filter(argument -> argument instanceof Handle handle
                                && handle.getOwner().equals(CoCall.CO))
                        .forEach(handle -> problems.add(reference(subject, instruction, (Handle) handle)));
            }
        }
        return problems;
    }

    private static Problem reference(Subject subject, AbstractInsnNode instruction, Handle handle) {
        return Problem.error(
                subject.at(instruction),
                "Co::" + handle.getName() + " as a method reference.",
                "Whoever calls it is another method, which cannot suspend this one.",
                "Call Co." + handle.getName() + " in the coroutine's own body, for instance in a for loop.");
    }

    private static Problem stray(Subject subject, CoCall call) {
        var position = subject.at(call.line());
        if (CoroutineFinder.isLambda(subject.method())) {
            return Problem.error(
                    position,
                    call.name() + " in a lambda.",
                    "A lambda's body is a method of its own: it cannot suspend the method around it.",
                    "Write the lambda's body into the coroutine, for instance as a for loop"
                            + alternative(Type.getReturnType(subject.method().desc)) + ".");
        }
        if (subject.method().name.startsWith("<")) {
            String where = subject.method().name.equals("<init>") ? "a constructor" : "a class's initialiser";
            return Problem.error(
                    position,
                    call.name() + " in " + where + ".",
                    "It runs to its end at once and cannot be suspended.",
                    "Move the code into a method that is annotated with @Coroutine.");
        }
        return Problem.error(
                position,
                call.name() + " outside a coroutine: " + subject.method().name + " is not annotated with @Coroutine.",
                subject.owner().outerMethod == null
                        ? null
                        : "A method of a local or anonymous class cannot suspend the method around it.",
                "Annotate it with @Coroutine and let it return one of " + ReturnKind.list() + ".");
    }

    /** What else to do with a lambda, unless its type fits already and it only lacks a yield. */
    private static String alternative(Type returned) {
        return ReturnKind.of(returned.getDescriptor()).isPresent()
                ? ""
                : "; or let the lambda return one of " + ReturnKind.list() + " in place of " + Names.of(returned)
                        + ", which makes it a coroutine itself";
    }
}
