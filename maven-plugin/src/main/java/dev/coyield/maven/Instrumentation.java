package dev.coyield.maven;

import dev.coyield.transform.ModuleTransformer;
import dev.coyield.transform.Problem;
import dev.coyield.transform.Reentry;
import dev.coyield.transform.Report;
import dev.coyield.transform.TransformerBugException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.build.BuildContext;

/**
 * Transforms one directory of class files, tells the log about it, and tells an IDE which files are not as it left them.
 *
 * <p>It does not ask an IDE what has changed: to look at all files costs little, while what an IDE says is not to be relied
 * on (a build that it calls incremental may have begun with an empty directory). An IDE builds again after a file has
 * changed, but a second run changes none, so that it comes to rest.
 *
 * @param directory where the class files are
 * @param classPath what they were compiled against
 * @param originals where what is rewritten is kept as it was
 * @param module what messages call the module
 * @param coverage whether the classes are to be measured by a coverage tool
 * @param verbose whether each method is listed
 */
record Instrumentation(
        Path directory, List<Path> classPath, Path originals, String module, boolean coverage, boolean verbose) {
    private static final int POSITIONS_IN_FAILURE = 3;

    void run(Log log, BuildContext ide) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        Report report = transform(log);
        double seconds = (System.nanoTime() - start) / 1e9;
        report.written().forEach(file -> ide.refresh(file.toFile()));
        tell(report, seconds, log);
    }

    private Report transform(Log log) throws MojoExecutionException {
        // Maven's class paths begin with the directory itself.
        var others =
                classPath.stream().filter(element -> !element.equals(directory)).toList();
        try {
            var reentry = coverage ? Reentry.HEAD : Reentry.WITHIN_BUDGET;
            return new ModuleTransformer(List.of(directory), others, reentry, originals).transform();
        } catch (IOException e) {
            // A FileSystemException's own message is the bare file name: its class says what is the matter with it.
            throw new MojoExecutionException("Cannot instrument " + directory + ": " + e, e);
        } catch (TransformerBugException e) {
            // Whoever reports it needs the trace, which Maven shows with -e only.
            log.error(e);
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void tell(Report report, double seconds, Log log) throws MojoFailureException {
        report.warnings().forEach(warning -> log.warn(paragraph(warning, "[WARNING] ")));
        if (report.isRejected()) {
            report.problems().forEach(problem -> log.error(paragraph(problem, "[ERROR] ")));
            throw new MojoFailureException(failure(report.problems()));
        }
        if (report.coroutines().isEmpty()) {
            log.info("Nothing to instrument.");
        } else {
            log.info(String.format(Locale.ROOT, "%s, %.1f s", report.summary(), seconds));
        }
        if (verbose) {
            report.details().forEach(log::info);
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
