package dev.coyield.transform;

import dev.coyield.transform.classfile.ClassDirectory;
import dev.coyield.transform.classfile.ClassPath;
import dev.coyield.transform.classfile.ModuleClasses;
import dev.coyield.transform.classfile.ModuleClasses.Candidate;
import dev.coyield.transform.classfile.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what is done with the coroutines of a module, and changes no file.
 *
 * <p>A class that has yet to be rewritten is transformed in memory. One that has been rewritten tells little, but transforming
 * the original that {@link ModuleTransformer} has kept gives the same again. That the original is this class's, and not left
 * over from an earlier build, is known by the frame classes: they must be those in the directory, byte for byte.
 */
public final class ModuleExplainer {
    private final List<Path> directories;
    private final List<Path> classPath;
    private final Originals originals;

    /**
     * Creates one.
     *
     * @param directories where the module's class files are
     * @param classPath directories and jars with the classes that the module was compiled against
     * @param originals where the class files of the rewritten classes were kept, if they were
     */
    public ModuleExplainer(List<Path> directories, List<Path> classPath, Path originals) {
        this.directories = List.copyOf(directories);
        this.classPath = List.copyOf(classPath);
        this.originals = new Originals(originals);
    }

    /**
     * Does it.
     *
     * @return what was found
     * @throws IOException if a file cannot be read
     */
    public Explanation explain() throws IOException {
        try (var types = new ClassPath(classPath)) {
            ModuleClasses module = ModuleClasses.read(directories, types);
            return new Run(CoroutineTransformer.explaining(types)).explain(module.candidates());
        }
    }

    private final class Run {
        private final CoroutineTransformer transformer;
        private final List<Outcome.Coroutine> coroutines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<Problem> warnings = new ArrayList<>();
        private final List<String> unexplained = new ArrayList<>();

        Run(CoroutineTransformer transformer) {
            this.transformer = transformer;
        }

        Explanation explain(List<Candidate> candidates) throws IOException {
            for (Candidate candidate : candidates) {
                Outcome outcome = transformer.transform(candidate.bytes(), candidate.file());
                if (outcome instanceof Outcome.Unchanged unchanged) {
                    if (!unchanged.frames().isEmpty()) {
                        recall(candidate, unchanged.frames());
                    }
                } else {
                    take(outcome);
                }
            }
            return new Explanation(
                    List.copyOf(coroutines), List.copyOf(problems), List.copyOf(warnings), List.copyOf(unexplained));
        }

        private void take(Outcome outcome) {
            if (outcome instanceof Outcome.Transformed changed) {
                coroutines.addAll(changed.coroutines());
                warnings.addAll(changed.warnings());
            } else if (outcome instanceof Outcome.Rejected rejected) {
                problems.addAll(rejected.problems());
            }
        }

        /** Of a class that has been rewritten. */
        private void recall(Candidate candidate, List<String> frames) throws IOException {
            Optional<byte[]> original = originals.find(candidate.directory(), candidate.file());
            if (original.isPresent()
                    && transformer.transform(original.get(), candidate.file()) instanceof Outcome.Transformed again
                    && isOf(again, candidate, frames)) {
                take(again);
            } else {
                unexplained.add(candidate.name());
            }
        }

        private boolean isOf(Outcome.Transformed again, Candidate candidate, List<String> frames) throws IOException {
            List<ClassFile> made =
                    again.classFiles().subList(1, again.classFiles().size());
            if (!made.stream().map(ClassFile::internalName).toList().equals(frames)) {
                return false;
            }
            for (ClassFile frame : made) {
                Path file = ClassDirectory.beside(candidate.file(), frame.internalName());
                if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), frame.bytes())) {
                    return false;
                }
            }
            return true;
        }
    }
}
