package dev.coyield.transform.classfile;

import dev.coyield.transform.ClassFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A directory of class files: read first, written last.
 *
 * <p>All files are written beside their places first and then moved there one by one, so that none is ever half-written, and
 * none is changed if another cannot be written.
 */
public final class ClassDirectory {
    private static final String SUFFIX = ".class";
    private static final String STAGED = ".coyield";

    private final Path root;
    private final Map<Path, byte[]> pending = new LinkedHashMap<>();
    private final List<Path> obsolete = new ArrayList<>();
    private final Map<Path, Path> staged = new LinkedHashMap<>();

    /** The directory below {@code root}, which need not exist. */
    public ClassDirectory(Path root) {
        this.root = root;
    }

    /** All class files, in an order that does not depend on the file system. */
    public List<Path> classFiles() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.find(root, Integer.MAX_VALUE, ClassDirectory::isClassFile)) {
            return all.sorted().toList();
        }
    }

    private static boolean isClassFile(Path file, BasicFileAttributes attributes) {
        return file.toString().endsWith(SUFFIX)
                && (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file));
    }

    /** Whether a file is where compilers put a class. */
    public boolean isPlaceOf(String internalName, Path file) {
        return relative(file).equals(internalName + SUFFIX);
    }

    /** Where a file is below the directory, with slashes. */
    String relative(Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** Where the transformer puts a class that belongs to a class in a file. */
    public static Path beside(Path file, String internalName) {
        return file.resolveSibling(internalName.substring(internalName.lastIndexOf('/') + 1) + SUFFIX);
    }

    /** A file's bytes. */
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** Says what a file is to be replaced by: its class, and frame classes beside it. */
    public void replace(Path file, List<ClassFile> by) {
        for (ClassFile classFile : by) {
            pending.put(beside(file, classFile.internalName()), classFile.bytes());
        }
    }

    /** Says that a file is to be deleted, unless it is to be replaced. */
    public void delete(Path file) {
        obsolete.add(file);
    }

    /** Writes all new files beside their places; what can go wrong goes wrong here, before any file is changed. */
    public void stage() throws IOException {
        for (Map.Entry<Path, byte[]> file : pending.entrySet()) {
            Path beside = file.getKey().resolveSibling(file.getKey().getFileName() + STAGED);
            staged.put(file.getKey(), beside);
            Files.write(beside, file.getValue());
        }
    }

    /** Moves what was staged to its place and deletes what is obsolete; answers the files that were changed. */
    public List<Path> commit() throws IOException {
        List<Path> changed = new ArrayList<>();
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            move(file.getValue(), file.getKey());
            changed.add(file.getKey());
        }
        for (Path file : obsolete) {
            if (!pending.containsKey(file)) {
                Files.deleteIfExists(file);
                changed.add(file);
            }
        }
        return changed;
    }

    /** Deletes what was staged and not moved. */
    public void discard() throws IOException {
        for (Path beside : staged.values()) {
            if (Files.isRegularFile(beside)) {
                Files.delete(beside);
            }
        }
        staged.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
