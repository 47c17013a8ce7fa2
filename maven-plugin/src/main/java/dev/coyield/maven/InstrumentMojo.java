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
 * Instruments the coroutine methods of the project's main classes: each method annotated {@code dev.coyield.Coroutine} is
 * rewritten, in place, into one that returns a generator.
 *
 * <p>All or nothing: if one method cannot be rewritten, the build fails with every reason found and no class file is
 * changed. Class files without coroutine methods, and those that are instrumented already, stay as they are.
 */
@Mojo(
        name = "instrument",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class InstrumentMojo extends TransformingMojo {
    /** Where the compiler has put the project's main classes. */
    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File outputDirectory;

    /** What the main classes were compiled against. */
    @Parameter(defaultValue = "${project.compileClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    /**
     * Made by Maven, or by an IDE that builds with Maven.
     *
     * @param ide learns which files have changed
     */
    @Inject
    public InstrumentMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    File directory() {
        return outputDirectory;
    }

    @Override
    List<String> classPath() {
        return classPath;
    }

    @Override
    String kept() {
        return KeptClasses.MAIN;
    }
}
