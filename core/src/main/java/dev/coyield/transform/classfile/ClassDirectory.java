package dev.coyield.transform.classfile;

import dev.coyield.transform.ClassFile;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A directory of class files: read first, written last.
 *
 * <p>Each file is written beside its place and moved there, so that none is ever half-written.
 */
public final class ClassDirectory {
    private static final String SUFFIX = ".class";

    private final Path root;
    private final Map<Path, byte[]> pending = new LinkedHashMap<>();
    private final List<Path> obsolete = new ArrayList<>();

    /** The directory below {@code root}, which need not exist. */
    public ClassDirectory(Path root) {
        this.root = root;
    }

    /** All class files, in an order that does not depend on the file system. */
    public List<Path> classFiles() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** A file's bytes. */
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** Says what a file is to be replaced by: its class, and frame classes beside it. */
    public void replace(Path file, List<ClassFile> by) {
        for (ClassFile classFile : by) {
            String simple =
                    classFile.internalName().substring(classFile.internalName().lastIndexOf('/') + 1);
            Path target = file.resolveSibling(simple + SUFFIX);
            pending.put(target, classFile.bytes());
        }
    }

    /** Says that a file is to be deleted, unless it is to be replaced. */
    public void delete(Path file) {
        obsolete.add(file);
    }

    /** Does what was said, and answers the files that were written or deleted. */
    public List<Path> write() throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<Path, byte[]> file : pending.entrySet()) {
            write(file.getKey(), file.getValue());
            written.add(file.getKey());
        }
        for (Path file : obsolete) {
            if (!pending.containsKey(file)) {
                Files.deleteIfExists(file);
                written.add(file);
            }
        }
        return written;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".coyield");
        try {
            Files.write(beside, bytes);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
