package dev.coyield.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** What both goals have in common: parameters, and where they differ in them. */
abstract class TransformingMojo extends AbstractMojo {
    private final BuildContext ide;

    /** Leaves every class file as it is. */
    @Parameter(property = "coyield.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Writes code in which a coverage tool finds each line and branch of the source once. Otherwise what follows a suspension in a
     * loop may be there twice, which is a little faster, and counts as covered only if both have run.
     */
    @Parameter(property = "coyield.coverage", defaultValue = "false")
    private boolean coverage;

    /** Lists each coroutine method with its states, and what each of them saves. */
    @Parameter(property = "coyield.verbose", defaultValue = "false")
    private boolean verbose;

    /** Where the class files that are rewritten are kept as they were, so that {@code coyield:explain} can tell what became of them. */
    @Parameter(defaultValue = "${project.build.directory}/coyield", readonly = true, required = true)
    private File keep;

    @Parameter(defaultValue = "${project.artifactId}", readonly = true, required = true)
    private String module;

    TransformingMojo(BuildContext ide) {
        this.ide = ide;
    }

    abstract File directory();

    abstract List<String> classPath();

    /** The name of the directory for what is kept. */
    abstract String kept();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (coyield.skip).");
        } else if (!directory().isDirectory()) {
            getLog().debug("No class files: there is no " + directory());
        } else {
            var path = classPath().stream().map(Path::of).toList();
            Path originals = keep.toPath().resolve(kept());
            new Instrumentation(directory().toPath(), path, originals, module, coverage, verbose).run(getLog(), ide);
        }
    }
}
