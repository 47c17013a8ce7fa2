package dev.coyield.transform;

import dev.coyield.transform.explain.Page;
import dev.coyield.transform.words.Plural;
import java.nio.file.Path;
import java.util.List;

/**
 * What is known of a module's coroutines, whether they have been rewritten or not.
 *
 * @param coroutines the methods, in the order of the class files
 * @param problems why classes cannot be rewritten
 * @param warnings what the authors should know
 * @param unexplained binary names of rewritten classes of which it is not known what they were before
 */
public record Explanation(
        List<Outcome.Coroutine> coroutines, List<Problem> problems, List<Problem> warnings, List<String> unexplained) {

    /**
     * One line that says how much there is: {@code 12 coroutine methods in 7 classes, 31 suspension points, 1 problem}.
     *
     * @return the line
     */
    public String summary() {
        int classes = (int)
                coroutines.stream().map(Outcome.Coroutine::className).distinct().count();
        String refused = problems.isEmpty() ? "" : ", " + Plural.of(problems.size(), "problem");
        return Report.summary(coroutines, classes) + refused;
    }

    /**
     * A page that shows it: one HTML file, without scripts, that needs no other.
     *
     * @param module what the page calls the module
     * @param sourceRoots where its sources may be; those that are not found are left out
     * @return the HTML, the same for the same explanation and sources
     */
    public String toHtml(String module, List<Path> sourceRoots) {
        return Page.of(this, module, sourceRoots);
    }
}
