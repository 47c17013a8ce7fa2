package dev.coyield.transform.explain;

import dev.coyield.transform.Explanation;
import dev.coyield.transform.Outcome.Coroutine;
import dev.coyield.transform.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The page: one file that needs no other and no script. The same explanation and sources give the same bytes. */
public final class Page {
    private final Explanation explanation;
    private final String module;
    private final SourceRoots sources;
    private final StringBuilder html = new StringBuilder();

    private Page(Explanation explanation, String module, List<Path> sourceRoots) {
        this.explanation = explanation;
        this.module = module;
        this.sources = new SourceRoots(sourceRoots);
    }

    /**
     * Writes it.
     *
     * @param explanation what is known
     * @param module what the page calls the module
     * @param sourceRoots where its sources may be
     * @return the HTML
     */
    public static String of(Explanation explanation, String module, List<Path> sourceRoots) {
        return new Page(explanation, module, sourceRoots).write();
    }

    private String write() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Coroutines of %s</title>\n<style>\n".formatted(Html.text(module)))
                .append(resource("explain.css"))
                .append("</style>\n</head>\n<body>\n<header>\n<h1>Coroutines of <em>%s</em></h1>\n"
                        .formatted(Html.text(module)))
                .append("<p>%s</p>\n</header>\n<main>\n".formatted(explanation.summary()));
        problems("What cannot be rewritten", "problems", explanation.problems());
        unexplained();
        problems("Warnings", "warnings", explanation.warnings());
        methods();
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void problems(String heading, String id, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        html.append("<h2 id=\"%s\">%s</h2>\n".formatted(id, heading));
        if (id.equals("problems")) {
            html.append(
                    "<p class=\"lead\">While there is one of these, no class file of the module is rewritten. The other"
                            + " methods of a class that has one are not shown.</p>\n");
        }
        var section = new ProblemSection(sources);
        problems.forEach(problem -> html.append(section.of(problem)));
    }

    private void unexplained() {
        if (explanation.unexplained().isEmpty()) {
            return;
        }
        html.append("<h2 id=\"unexplained\">What is not known any more</h2>\n")
                .append(
                        "<p class=\"lead\">These classes have been rewritten, and what they were before has not been kept:"
                                + " the Maven plugin keeps it in the build's directory, other tools do not. Delete their class files,"
                                + " compile again and ask again; with Maven, <code>mvn clean compile coyield:explain</code>.</p>\n<ul>\n");
        explanation.unexplained().forEach(name -> html.append("<li><code>%s</code></li>\n".formatted(Html.text(name))));
        html.append("</ul>\n");
    }

    private void methods() {
        List<Coroutine> coroutines = explanation.coroutines();
        if (coroutines.isEmpty()) {
            html.append("<p class=\"lead\">There is no coroutine method to show.</p>\n");
            return;
        }
        html.append("<h2 id=\"methods\">Methods</h2>\n")
                .append(Overview.of(coroutines))
                .append(resource("legend.html"));
        for (int index = 0; index < coroutines.size(); index++) {
            Coroutine coroutine = coroutines.get(index);
            SourceText source =
                    sources.find(coroutine.className(), coroutine.source().file());
            html.append(MethodSection.of(coroutine, "m" + (index + 1), source));
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
