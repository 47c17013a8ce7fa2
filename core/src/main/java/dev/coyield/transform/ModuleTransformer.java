package dev.coyield.transform;

import dev.coyield.transform.classfile.ClassDirectory;
import dev.coyield.transform.classfile.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites the class files of a module in place, all or none: the door for build tools.
 *
 * <p>Every class is transformed in memory first. If any is rejected, no file is changed. A second run changes nothing. The
 * frame classes of coroutines that are there no more are deleted.
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
        List<Path> lookedUp = new ArrayList<>(directories);
        lookedUp.addAll(classPath);
        try (var types = new ClassPath(lookedUp)) {
            var run = new Run(new CoroutineTransformer(types));
            for (Path directory : directories) {
                run.transform(new ClassDirectory(directory));
            }
            return run.finish();
        }
    }

    /** What has been found so far; nothing is written before all has been. */
    private static final class Run {
        private final CoroutineTransformer transformer;
        private final List<ClassDirectory> transformed = new ArrayList<>();
        private final List<Outcome.Coroutine> coroutines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();
        private final Set<String> used = new HashSet<>();
        /** For each frame class file that was found, how to delete it. */
        private final Map<String, Runnable> frames = new LinkedHashMap<>();

        private int classes;

        Run(CoroutineTransformer transformer) {
            this.transformer = transformer;
        }

        void transform(ClassDirectory directory) throws IOException {
            transformed.add(directory);
            for (Path file : directory.classFiles()) {
                Outcome outcome = transformer.transform(directory.read(file), file);
                if (outcome instanceof Outcome.Rejected rejected) {
                    problems.addAll(rejected.problems());
                } else if (outcome instanceof Outcome.Unchanged unchanged) {
                    used.addAll(unchanged.frames());
                    if (unchanged.frame() != null) {
                        frames.put(unchanged.frame(), () -> directory.delete(file));
                    }
                } else if (outcome instanceof Outcome.Transformed changed) {
                    misplaced(file, changed).ifPresent(problems::add);
                    directory.replace(file, changed.classFiles());
                    coroutines.addAll(changed.coroutines());
                    warnings.addAll(changed.warnings());
                    classes++;
                }
            }
        }

        /** A copy under another name would be written over the original. */
        private static Optional<Problem> misplaced(Path file, Outcome.Transformed changed) {
            String name = changed.classFiles().get(0).internalName();
            String expected = name.substring(name.lastIndexOf('/') + 1) + ".class";
            return file.getFileName().toString().equals(expected)
                    ? Optional.empty()
                    : Optional.of(Problem.error(
                            Position.of(file),
                            "the class file holds the class %s, which belongs in a file %s."
                                    .formatted(name.replace('/', '.'), expected),
                            null,
                            "Remove the file, or give it the name of its class."));
        }

        Report finish() throws IOException {
            if (!problems.isEmpty()) {
                return new Report(List.of(), 0, List.copyOf(problems), List.copyOf(warnings), List.of());
            }
            frames.keySet().removeAll(used);
            frames.values().forEach(Runnable::run);
            return new Report(List.copyOf(coroutines), classes, List.of(), List.copyOf(warnings), write());
        }

        private List<Path> write() throws IOException {
            List<Path> written = new ArrayList<>();
            try {
                for (ClassDirectory directory : transformed) {
                    directory.stage();
                }
                for (ClassDirectory directory : transformed) {
                    written.addAll(directory.commit());
                }
            } finally {
                for (ClassDirectory directory : transformed) {
                    directory.discard();
                }
            }
            return written;
        }
    }
}
