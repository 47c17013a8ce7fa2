package dev.coyield.transform.check;

import dev.coyield.transform.Problem;
import dev.coyield.transform.model.ReturnKind;
import dev.coyield.transform.words.Names;
import java.util.Optional;
import org.objectweb.asm.Type;

/** A coroutine method returns something that a caller can resume it by. */
public final class ReturnTypeRule {
    private ReturnTypeRule() {}

    /** Checks a method that bears {@code @Coroutine}. */
    public static Optional<Problem> check(Subject subject) {
        Type type = Type.getReturnType(subject.method().desc);
        if (ReturnKind.of(type.getDescriptor()).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(Problem.error(
                subject.start(),
                "a @Coroutine method that returns " + Names.of(type) + ".",
                "Its caller gets the suspended body, not a value that the body computes.",
                "Let it return one of " + ReturnKind.list() + ", and hand values out with Co.yield(value)."));
    }
}
