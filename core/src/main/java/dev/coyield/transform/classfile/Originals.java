package dev.coyield.transform.classfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The class files as the compiler has made them, of those that were rewritten: kept outside of the module's output, for whoever
 * wants to know later what was done with them.
 */
public final class Originals {
    private final Path root;
    private final Map<Path, byte[]> pending = new LinkedHashMap<>();

    /** Those below {@code root}, which need not exist. */
    public Originals(Path root) {
        this.root = root;
    }

    /** Says that a file is to be kept. */
    public void add(ClassDirectory directory, Path file, byte[] bytes) {
        pending.put(placeOf(directory, file), bytes);
    }

    /** Writes what is to be kept. */
    public void write() throws IOException {
        for (Map.Entry<Path, byte[]> file : pending.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** What a file was, if it was kept. */
    public Optional<byte[]> find(ClassDirectory directory, Path file) throws IOException {
        Path kept = placeOf(directory, file);
        return Files.isRegularFile(kept) ? Optional.of(Files.readAllBytes(kept)) : Optional.empty();
    }

    private Path placeOf(ClassDirectory directory, Path file) {
        return root.resolve(directory.relative(file));
    }
}
