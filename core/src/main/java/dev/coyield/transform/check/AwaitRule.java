package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.model.CoCall;
import dev.coyield.transform.model.ReturnKind;
import java.util.List;

/** Only an asynchronous task may wait for a stage: a generator has nobody to wake it. */
public final class AwaitRule {
    private AwaitRule() {}

    /** Checks the calls of a coroutine. */
    public static List<Problem> check(Subject subject, List<CoCall> calls) {
        return calls.stream()
                .filter(call -> call.operation() == CoCall.Operation.AWAIT)
                .map(call -> Problem.error(
                        subject.at(call.line()),
                        "Co.await in a method that returns none of CompletionStage, CompletableFuture.",
                        "A generator is resumed by whoever holds it, not by the stage. Asynchronous tasks are not part of"
                                + " this version; coroutines return one of " + ReturnKind.list() + ".",
                        "Yield the stage, and let the one who resumes the generator send its value."))
                .toList();
    }
}
