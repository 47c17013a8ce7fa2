package dev.coyield.transform;

import dev.coyield.transform.words.Plural;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of a module.
 *
 * @param coroutines the rewritten methods
 * @param classes how many classes were rewritten
 * @param problems the errors; if there is one, no file was changed
 * @param warnings what the authors should know
 * @param written the files that were written or deleted
 */
public record Report(
        List<Outcome.Coroutine> coroutines,
        int classes,
        List<Problem> problems,
        List<Problem> warnings,
        List<Path> written) {

    /**
     * Whether the run was refused.
     *
     * @return whether there is an error
     */
    public boolean isRejected() {
        return !problems.isEmpty();
    }

    /**
     * One line for a build's log: {@code 12 coroutine methods in 7 classes, 31 suspension points}.
     *
     * @return the line
     */
    public String summary() {
        return summary(coroutines, classes);
    }

    static String summary(List<Outcome.Coroutine> coroutines, int classes) {
        int points = coroutines.stream().mapToInt(Outcome.Coroutine::points).sum();
        return Plural.of(coroutines.size(), "coroutine method") + " in " + Plural.of(classes, "class") + ", "
                + Plural.of(points, "suspension point");
    }

    /**
     * The details, a line for each coroutine method and each of its states:
     *
     * <pre>
     *   shop.Harbor.unload: 2 states, a frame of 3 fields
     *     1  Co.yield at shop.Harbor.unload(Harbor.java:41) saves crates: List, weight: int
     *     2  Co.yieldFrom at shop.Harbor.unload(Harbor.java:43) saves nothing
     * </pre>
     *
     * @return the lines
     */
    public List<String> details() {
        List<String> lines = new ArrayList<>();
        for (Outcome.Coroutine coroutine : coroutines) {
            lines.add(coroutine.className() + "." + coroutine.method() + ": " + Plural.of(coroutine.points(), "state")
                    + ", a frame of " + Plural.of(coroutine.fields().size(), "field"));
            for (Outcome.Suspension point : coroutine.suspensions()) {
                String saved = point.saved().stream()
                        .filter(local -> local.field() != null)
                        .map(Outcome.Saved::toString)
                        .collect(Collectors.joining(", "));
                lines.add("  " + point.state() + "  " + point.call() + " at " + point.position() + " saves "
                        + (saved.isEmpty() ? "nothing" : saved));
            }
        }
        return lines;
    }
}
