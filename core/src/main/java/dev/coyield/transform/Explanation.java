package dev.coyield.transform;

import dev.coyield.transform.explain.Page;
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
