package dev.coyield.maven;

import dev.coyield.transform.Explanation;
import dev.coyield.transform.ModuleExplainer;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** What both goals that explain have in common. */
abstract class ExplainingMojo extends AbstractMojo {
    /** The directory for the page. */
    @Parameter(
            property = "coyield.explain.directory",
            defaultValue = "${project.build.directory}/coyield",
            required = true)
    private File reportDirectory;

    /** Where {@code instrument} keeps the class files that it rewrites. */
    @Parameter(defaultValue = "${project.build.directory}/coyield", readonly = true, required = true)
    private File kept;

    /** Writes no page. */
    @Parameter(property = "coyield.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.artifactId}", readonly = true, required = true)
    private String module;

    abstract File directory();

    abstract List<String> classPath();

    abstract List<String> sourceRoots();

    /** The name of the directory for what is kept. */
    abstract String originals();

    /** The name of the page's file. */
    abstract String page();

    /** What the page calls the classes of {@code module}. */
    abstract String title(String module);

    @Override
    public final void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped (coyield.skip).");
        } else if (!directory().isDirectory()) {
            getLog().info("No class files to explain: there is no " + directory());
        } else {
            try {
                write(explain());
            } catch (IOException e) {
                throw new MojoExecutionException("Cannot explain " + directory() + ": " + e, e);
            }
        }
    }

    private Explanation explain() throws IOException {
        Path classes = directory().toPath();
        List<Path> others = classPath().stream()
                .map(Path::of)
                .filter(element -> !element.equals(classes))
                .toList();
        return new ModuleExplainer(List.of(classes), others, kept.toPath().resolve(originals())).explain();
    }

    private void write(Explanation explanation) throws IOException {
        List<Path> roots = sourceRoots().stream().map(Path::of).toList();
        Path page = Files.createDirectories(reportDirectory.toPath()).resolve(page());
        Files.writeString(page, explanation.toHtml(title(module), roots), StandardCharsets.UTF_8);
        tell(explanation, page);
    }

    private void tell(Explanation explanation, Path page) {
        int problems = explanation.problems().size();
        if (problems > 0) {
            getLog().warn(problems + (problems == 1 ? " problem is" : " problems are") + " explained on the page");
        }
        if (!explanation.unexplained().isEmpty()) {
            getLog().warn("Not known any more, since rewritten by an earlier build that kept nothing: "
                    + String.join(", ", explanation.unexplained())
                    + ". Try again after 'mvn clean'.");
        }
        getLog().info("Wrote " + page.toUri());
    }
}
