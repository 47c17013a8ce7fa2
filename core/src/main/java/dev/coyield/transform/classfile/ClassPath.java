package dev.coyield.transform.classfile;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the headers of classes in directories, in jars and in the JDK that runs, by reading bytes; loads none. A class that
 * is not found, or cannot be read, is not known, and whoever asks does without.
 */
public final class ClassPath implements AutoCloseable {
    private final List<Path> roots = new ArrayList<>();
    private final List<FileSystem> opened = new ArrayList<>();
    private final Map<String, Optional<ClassHeader>> known = new HashMap<>();

    /**
     * Opens one; entries that do not exist or are no archives are passed over.
     *
     * @param entries directories and jars
     */
    public ClassPath(List<Path> entries) {
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                roots.add(entry);
            } else if (Files.isRegularFile(entry)) {
                open(entry);
            }
        }
    }

    /** The header of a class. */
    public Optional<ClassHeader> find(String internalName) {
        return known.computeIfAbsent(internalName, this::look);
    }

    /** Adds classes that are not to be looked for. */
    public void add(ClassHeader header) {
        known.put(header.name(), Optional.of(header));
    }

    private void open(Path jar) {
        try {
            FileSystem opening = FileSystems.newFileSystem(jar);
            opened.add(opening);
            opening.getRootDirectories().forEach(roots::add);
        } catch (IOException | RuntimeException notAnArchive) {
            // Compilers pass over such entries of a class path too.
        }
    }

    private Optional<ClassHeader> look(String internalName) {
        try {
            for (Path root : roots) {
                Path file = root.resolve(internalName + ".class");
                if (Files.isRegularFile(file)) {
                    return read(file);
                }
            }
            return lookInJdk(internalName);
        } catch (InvalidPathException e) {
            // The name has characters that no file's name has here, for instance because of the locale.
            return Optional.empty();
        }
    }

    private static Optional<ClassHeader> lookInJdk(String internalName) {
        int slash = internalName.lastIndexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        Path modules = jdk.getPath("packages", internalName.substring(0, slash).replace('/', '.'));
        if (!Files.isDirectory(modules)) {
            return Optional.empty();
        }
        try (Stream<Path> links = Files.list(modules)) {
            return links.map(link -> jdk.getPath("modules", link.getFileName().toString(), internalName + ".class"))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .flatMap(ClassPath::read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ClassHeader> read(Path file) {
        try {
            return Optional.of(ClassHeader.read(Files.readAllBytes(file)));
        } catch (IOException | DamagedClassFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        for (FileSystem jar : opened) {
            jar.close();
        }
    }
}
