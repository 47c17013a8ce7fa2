package dev.coyield.transform;

import dev.coyield.transform.classfile.ClassDirectory;
import dev.coyield.transform.classfile.ClassPath;
import dev.coyield.transform.classfile.ModuleClasses;
import dev.coyield.transform.classfile.ModuleClasses.Candidate;
import dev.coyield.transform.classfile.Originals;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the class files of a module in place, all or none: the door for build tools.
 *
 * <p>Every class is transformed in memory first. If any is rejected, no file is changed. A second run changes nothing. The
 * frame classes of coroutines that are there no more are deleted. No file of the module is read twice, and none of the class
 * path that no check asks for.
 */
public final class ModuleTransformer {
    private final List<Path> directories;
    private final List<Path> classPath;
    private final Reentry reentry;
    private final @Nullable Path originals;

    /**
     * Creates one that brings bodies back into loops in the way that is fastest.
     *
     * @param directories where the module's class files are
     * @param classPath directories and jars with the classes that the module was compiled against
     */
    public ModuleTransformer(List<Path> directories, List<Path> classPath) {
        this(directories, classPath, Reentry.WITHIN_BUDGET);
    }

    /**
     * Creates one.
     *
     * @param directories where the module's class files are
     * @param classPath directories and jars with the classes that the module was compiled against
     * @param reentry how bodies come back into loops
     */
    public ModuleTransformer(List<Path> directories, List<Path> classPath, Reentry reentry) {
        this(directories, classPath, reentry, null);
    }

    /**
     * Creates one that keeps what it replaces, for {@link ModuleExplainer}.
     *
     * @param directories where the module's class files are
     * @param classPath directories and jars with the classes that the module was compiled against
     * @param reentry how bodies come back into loops
     * @param originals the directory for the class files as they were before, or null if they are not to be kept
     */
    public ModuleTransformer(List<Path> directories, List<Path> classPath, Reentry reentry, @Nullable Path originals) {
        this.directories = List.copyOf(directories);
        this.classPath = List.copyOf(classPath);
        this.reentry = reentry;
        this.originals = originals;
    }

    /**
     * Does it.
     *
     * @return what was done, or why nothing was
     * @throws IOException if a file cannot be read or written
     */
    public Report transform() throws IOException {
        try (var types = new ClassPath(classPath)) {
            ModuleClasses module = ModuleClasses.read(directories, types);
            var run = new Run(module, originals == null ? null : new Originals(originals));
            run.transform(() -> new CoroutineTransformer(types, reentry));
            return run.finish();
        }
    }

    /** What has been found so far; nothing is written before all has been. */
    private static final class Run {
        private final ModuleClasses module;
        private final List<Outcome.Coroutine> coroutines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();
        /** The files of frame classes that no class has been seen to use. */
        private final Map<Path, ClassDirectory> unused;

        private final @Nullable Originals originals;
        private int classes;

        Run(ModuleClasses module, @Nullable Originals originals) {
            this.module = module;
            this.unused = new LinkedHashMap<>(module.frames());
            this.originals = originals;
        }

        /** Makes a transformer if there is anything to do. */
        void transform(Supplier<CoroutineTransformer> made) {
            if (module.candidates().isEmpty()) {
                return;
            }
            CoroutineTransformer transformer = made.get();
            for (Candidate candidate : module.candidates()) {
                take(transformer.transform(candidate.bytes(), candidate.file()), candidate);
            }
        }

        private void take(Outcome outcome, Candidate candidate) {
            if (outcome instanceof Outcome.Rejected rejected) {
                problems.addAll(rejected.problems());
            } else if (outcome instanceof Outcome.Unchanged unchanged) {
                unchanged.frames().forEach(frame -> unused.remove(ClassDirectory.beside(candidate.file(), frame)));
            } else if (outcome instanceof Outcome.Transformed changed) {
                misplaced(candidate.file(), changed).ifPresent(problems::add);
                candidate.directory().replace(candidate.file(), changed.classFiles());
                if (originals != null) {
                    originals.add(candidate.directory(), candidate.file(), candidate.bytes());
                }
                coroutines.addAll(changed.coroutines());
                warnings.addAll(changed.warnings());
                classes++;
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
            unused.forEach((file, directory) -> directory.delete(file));
            return new Report(List.copyOf(coroutines), classes, List.of(), List.copyOf(warnings), write());
        }

        private List<Path> write() throws IOException {
            List<Path> written = new ArrayList<>();
            try {
                for (ClassDirectory directory : module.directories()) {
                    directory.stage();
                }
                if (originals != null) {
                    originals.write();
                }
                for (ClassDirectory directory : module.directories()) {
                    written.addAll(directory.commit());
                }
            } finally {
                for (ClassDirectory directory : module.directories()) {
                    directory.discard();
                }
            }
            return written;
        }
    }
}
