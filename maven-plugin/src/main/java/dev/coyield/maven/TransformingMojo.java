package dev.coyield.maven;

import dev.coyield.transform.ModuleTransformer;
import dev.coyield.transform.Problem;
import dev.coyield.transform.Report;
import dev.coyield.transform.TransformerBugException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What both goals do: transform one directory of class files and tell the log about it. */
abstract class TransformingMojo extends AbstractMojo {
    private static final int POSITIONS_IN_FAILURE = 3;

    /** Leaves every class file as it is. */
    @Parameter(property = "coyield.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.artifactId}", readonly = true, required = true)
    private String module;

    abstract File directory();

    abstract List<String> classPath();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (coyield.skip).");
        } else if (!directory().isDirectory()) {
            getLog().debug("No class files: there is no " + directory());
        } else {
            long start = System.nanoTime();
            Report report = transform();
            tell(report, (System.nanoTime() - start) / 1e9);
        }
    }

    private Report transform() throws MojoExecutionException {
        var directories = List.of(directory().toPath());
        // Maven's class paths begin with the directory itself.
        var others = classPath().stream()
                .map(Path::of)
                .filter(element -> !directories.contains(element))
                .toList();
        try {
            return new ModuleTransformer(directories, others).transform();
        } catch (IOException e) {
            // A FileSystemException's own message is the bare file name: its class says what is the matter with it.
            throw new MojoExecutionException("Cannot instrument " + directory() + ": " + e, e);
        } catch (TransformerBugException e) {
            // Whoever reports it needs the trace, which Maven shows with -e only.
            getLog().error(e);
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void tell(Report report, double seconds) throws MojoFailureException {
        report.warnings().forEach(warning -> getLog().warn(paragraph(warning, "[WARNING] ")));
        if (report.isRejected()) {
            report.problems().forEach(problem -> getLog().error(paragraph(problem, "[ERROR] ")));
            throw new MojoFailureException(failure(report.problems()));
        }
        if (report.coroutines().isEmpty()) {
            getLog().info("Nothing to instrument.");
        } else {
            getLog().info(String.format(Locale.ROOT, "%s, %.1f s", report.summary(), seconds));
        }
    }

    /** The problem's lines, aligned below the first, which Maven begins with the level. */
    private static String paragraph(Problem problem, String level) {
        return problem.toString()
                .lines()
                .map(String::strip)
                .collect(Collectors.joining("\n" + " ".repeat(level.length())));
    }

    private String failure(List<Problem> problems) {
        int count = problems.size();
        String where = problems.stream()
                .limit(POSITIONS_IN_FAILURE)
                .map(problem -> problem.position().text())
                .collect(Collectors.joining(", "));
        return count + (count == 1 ? " problem" : " problems") + " in module '" + module + "': " + where
                + (count > POSITIONS_IN_FAILURE ? ", ..." : "") + "; no class file was changed";
    }
}
