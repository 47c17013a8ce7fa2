package dev.coyield.transform.classfile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The class files of a module, each read once: the few that matter are kept, and the headers of all, which the checks need.
 */
public final class ModuleClasses {
    private final ClassPath types;
    private final List<ClassDirectory> directories = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Path, ClassDirectory> frames = new LinkedHashMap<>();

    private ModuleClasses(ClassPath types) {
        this.types = types;
    }

    /**
     * A class file in which there may be coroutines, or that is damaged.
     *
     * @param directory where it was found
     * @param file its path
     * @param name binary name of the class; of one that is damaged, the path
     * @param bytes what is in it
     */
    public record Candidate(ClassDirectory directory, Path file, String name, byte[] bytes) {}

    /** Reads those in some directories, and makes them known to {@code types}. */
    public static ModuleClasses read(List<Path> directories, ClassPath types) throws IOException {
        var module = new ModuleClasses(types);
        for (Path directory : directories) {
            module.read(new ClassDirectory(directory));
        }
        return module;
    }

    private void read(ClassDirectory directory) throws IOException {
        directories.add(directory);
        for (Path file : directory.classFiles()) {
            byte[] bytes = directory.read(file);
            try {
                ClassHeader header = ClassHeader.read(bytes);
                if (directory.isPlaceOf(header.name(), file)) {
                    types.add(header);
                }
                if (header.isFrame()) {
                    frames.put(file, directory);
                } else if (header.mentionsCoyield()) {
                    candidates.add(new Candidate(directory, file, header.name().replace('/', '.'), bytes));
                }
            } catch (DamagedClassFileException e) {
                // The transformer says what is the matter with it.
                candidates.add(new Candidate(directory, file, file.toString(), bytes));
            }
        }
    }

    /** The directories, in the order in which they were given. */
    public List<ClassDirectory> directories() {
        return List.copyOf(directories);
    }

    /** Those that the transformer is to look at. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    /** The files of frame classes, each with its directory, in the order in which they were read. */
    public Map<Path, ClassDirectory> frames() {
        return Collections.unmodifiableMap(frames);
    }
}
