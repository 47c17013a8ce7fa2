package dev.coyield.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Writes a page, target/coyield/test-explain.html, of the test classes, as {@code coyield:explain} does of the main classes. */
@Mojo(
        name = "test-explain",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class TestExplainMojo extends ExplainingMojo {
    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private File testOutputDirectory;

    @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    @Parameter(defaultValue = "${project.testCompileSourceRoots}", readonly = true, required = true)
    private List<String> sourceRoots;

    /** Made by Maven. */
    public TestExplainMojo() {}

    @Override
    File directory() {
        return testOutputDirectory;
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
        return KeptClasses.TEST;
    }

    @Override
    String page() {
        return "test-explain.html";
    }

    @Override
    String title(String module) {
        return "the tests of " + module;
    }
}
