package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** A coroutine is a method with a body that can be left and come back to. */
public final class MethodKindRule {
    private MethodKindRule() {}

    /** Checks a method that bears {@code @Coroutine}. */
    public static Optional<Problem> check(Subject subject) {
        int access = subject.method().access;
        if (subject.method().name.startsWith("<")) {
            return refuse(
                    subject,
                    "@Coroutine on a constructor or initialiser",
                    "What it makes is not ready before it returns, so it cannot be left half-way.",
                    "Move the body into a method, and call that once the object exists.");
        } else if ((access & Opcodes.ACC_ABSTRACT) != 0) {
            return refuse(
                    subject,
                    "@Coroutine on an abstract method",
                    "It has no body to rewrite; that its implementations are coroutines is their own affair.",
                    "Remove the annotation here, and annotate the implementations.");
        } else if ((access & Opcodes.ACC_NATIVE) != 0) {
            return refuse(
                    subject,
                    "@Coroutine on a native method",
                    "Its body is no bytecode.",
                    "Wrap the native method in a coroutine.");
        } else if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            return refuse(
                    subject,
                    "@Coroutine on a synchronized method",
                    "A suspended coroutine cannot keep a monitor: it leaves the method that holds it.",
                    "Remove synchronized, and guard the state with a java.util.concurrent.locks.Lock or in a block that"
                            + " holds no yield.");
        }
        return Optional.empty();
    }

    private static Optional<Problem> refuse(Subject subject, String what, String why, String hint) {
        return Optional.of(Problem.error(subject.start(), what + ".", why, hint));
    }
}
