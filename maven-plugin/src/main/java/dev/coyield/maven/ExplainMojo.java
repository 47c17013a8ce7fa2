package dev.coyield.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes a page, target/coyield/explain.html, that shows what is done with each coroutine method of the main classes: its states
 * and how it gets from one to the next, its source, what is live at each suspension point and where the frame keeps it, how
 * large the frame is, and why a method was refused.
 *
 * <p>Works on classes as compiled and on those that {@code coyield:instrument} has rewritten, and changes no class file. Since
 * {@code instrument} fails the build if it refuses a method, type {@code mvn compile coyield:explain} to see why.
 */
@Mojo(
        name = "explain",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class ExplainMojo extends ExplainingMojo {
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File outputDirectory;

    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true, required = true)
    private List<String> sourceRoots;

    /** Made by Maven. */
    public ExplainMojo() {}

    @Override
    File directory() {
        return outputDirectory;
    }

    @Override
    List<String> classPath() {
        return classPath;
    }

    @Override
    List<String> sourceRoots() {
        return sourceRoots;
    }

    @Override
    String originals() {
        return KeptClasses.MAIN;
    }

    @Override
    String page() {
        return "explain.html";
    }

    @Override
    String title(String module) {
        return module;
    }
}
