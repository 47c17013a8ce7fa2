package dev.coyield.maven;

import java.io.File;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Instruments the coroutine methods of the project's test classes, as {@code coyield:instrument} does those of its main
 * classes.
 */
@Mojo(
        name = "test-instrument",
        defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class TestInstrumentMojo extends TransformingMojo {
    /** Where the compiler has put the project's test classes. */
    @Parameter(defaultValue = "${project.build.testOutputDirectory}", readonly = true, required = true)
    private File testOutputDirectory;

    /** What the test classes were compiled against, the project's main classes included. */
    @Parameter(defaultValue = "${project.testClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    /**
     * Made by Maven, or by an IDE that builds with Maven.
     *
     * @param ide learns which files have changed
     */
    @Inject
    public TestInstrumentMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    File directory() {
        return testOutputDirectory;
    }

    @Override
    List<String> classPath() {
        return classPath;
    }

    @Override
    String kept() {
        return KeptClasses.TEST;
    }
}
