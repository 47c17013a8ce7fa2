package dev.coyield.transform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Rewrites the class files of a module in place, all or none: the door for build tools.
 *
 * <p>Every class is transformed in memory first. If any is rejected, no file is changed. A second run changes nothing.
 */
public final class ModuleTransformer {
    private final List<Path> directories;
    private final List<Path> classPath;

    /**
     * Creates one.
     *
     * @param directories where the module's class files are
     * @param classPath directories and jars with the classes that the module was compiled against
     */
    public ModuleTransformer(List<Path> directories, List<Path> classPath) {
        this.directories = List.copyOf(directories);
        this.classPath = List.copyOf(classPath);
    }

    /**
     * Does it.
     *
     * @return what was done, or why nothing was
     * @throws IOException if a file cannot be read or written
     */
    public Report transform() throws IOException {
        throw new IOException("under construction: " + directories + classPath);
    }
}
