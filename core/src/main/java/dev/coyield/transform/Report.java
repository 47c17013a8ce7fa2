package dev.coyield.transform;

import java.nio.file.Path;
import java.util.List;

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
        int points = coroutines.stream().mapToInt(Outcome.Coroutine::points).sum();
        return count(coroutines.size(), "coroutine method") + " in " + count(classes, "class") + ", "
                + count(points, "suspension point");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : noun.endsWith("s") ? "es" : "s");
    }
}
