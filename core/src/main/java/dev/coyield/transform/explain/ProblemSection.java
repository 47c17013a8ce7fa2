package dev.coyield.transform.explain;

import dev.coyield.transform.Position;
import dev.coyield.transform.Problem;
import java.util.List;
import java.util.TreeMap;

/** Why a class cannot be rewritten, or what its author should know, with the line of the source. */
final class ProblemSection {
    private final SourceRoots sources;

    ProblemSection(SourceRoots sources) {
        this.sources = sources;
    }

    String of(Problem problem) {
        boolean isError = problem.severity() == Problem.Severity.ERROR;
        return "<section class=\"problem%s\">\n".formatted(isError ? " error" : "")
                + "<p class=\"where\"><code>%s</code></p>\n"
                        .formatted(Html.text(problem.position().text()))
                + "<p class=\"what\">%s</p>\n".formatted(Html.text(sentence(problem.what())))
                + (problem.why() == null ? "" : "<p>%s</p>\n".formatted(Html.text(problem.why())))
                + "<p class=\"hint\">%s</p>\n".formatted(Html.text(problem.hint()))
                + listing(problem.position())
                + "</section>\n";
    }

    /** It stands behind a position elsewhere, and so begins with a small letter. */
    private static String sentence(String what) {
        return what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1);
    }

    private String listing(Position position) {
        if (position.className() == null) {
            return "";
        }
        SourceText source = sources.find(position.className(), position.file());
        int line = position.line();
        if (line < 1 || line > source.lines().size()) {
            return "";
        }
        var marks = new TreeMap<Integer, List<String>>();
        marks.put(line, List.of("<span class=\"here\">▸</span>"));
        return SourceListing.of(source, Excerpt.around(source, line), marks, "refused");
    }
}
