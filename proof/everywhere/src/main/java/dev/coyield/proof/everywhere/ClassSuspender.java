package dev.coyield.proof.everywhere;

import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Reentry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns every eligible method of a class into a coroutine, and has the transformer rewrite it. */
public final class ClassSuspender {
    private final ClassTurner turner;
    private final CoroutineTransformer transformer;

    /** One that suspends at certain places; {@code reentry} is how bodies come back into loops. */
    public ClassSuspender(Spacing spacing, Reentry reentry) {
        this.turner = new ClassTurner(spacing);
        this.transformer = new CoroutineTransformer(reentry);
    }

    /**
     * Does it.
     *
     * @param classFile the class; not changed
     * @return what became of it
     * @throws IllegalStateException if the transformer refuses it for another reason than its size
     */
    public Suspended suspend(byte[] classFile) {
        Turned all = turner.turn(classFile, name -> true);
        if (all.coroutines().isEmpty()) {
            return new Suspended(List.of(), 0, 0, List.of());
        }
        if (transformer.transform(all.bytes()) instanceof Outcome.Transformed transformed) {
            return suspended(all, transformed, Set.of());
        }
        Set<String> tooLarge = all.coroutines().stream()
                .filter(name -> isTooLarge(classFile, name))
                .collect(Collectors.toSet());
        Turned rest = turner.turn(classFile, name -> !tooLarge.contains(name));
        Outcome outcome = transformer.transform(rest.bytes());
        if (outcome instanceof Outcome.Rejected rejected) {
            throw new IllegalStateException(rejected.problems().toString());
        }
        return outcome instanceof Outcome.Transformed transformed
                ? suspended(rest, transformed, tooLarge)
                : new Suspended(List.of(), 0, 0, sorted(tooLarge));
    }

    private boolean isTooLarge(byte[] classFile, String name) {
        Outcome outcome =
                transformer.transform(turner.turn(classFile, name::equals).bytes());
        if (!(outcome instanceof Outcome.Rejected rejected)) {
            return false;
        }
        if (rejected.problems().stream()
                .allMatch(problem -> problem.toString().contains("the JVM loads no more than"))) {
            return true;
        }
        throw new IllegalStateException(rejected.problems().toString());
    }

    private static Suspended suspended(Turned turned, Outcome.Transformed transformed, Set<String> tooLarge) {
        return new Suspended(
                transformed.classFiles(), transformed.coroutines().size(), turned.points(), sorted(tooLarge));
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }
}
