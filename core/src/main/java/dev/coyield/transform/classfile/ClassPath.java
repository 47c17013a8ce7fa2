package dev.coyield.transform.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headers of classes in directories, in jars and in the JDK that runs, by reading bytes; loads none. A class that
 * is not found, or cannot be read, is not known, and whoever asks does without.
 *
 * <p>Looks at an entry only when a class is asked for that those before it do not have.
 */
public final class ClassPath implements AutoCloseable {
    private static final String SUFFIX = ".class";

    private final List<Path> entries;
    private final Map<Path, Optional<ZipFile>> jars = new HashMap<>();
    private final Map<String, Optional<ClassHeader>> known = new HashMap<>();

    /**
     * Creates one; entries that do not exist or are no archives are passed over, as compilers do.
     *
     * @param entries directories and jars
     */
    public ClassPath(List<Path> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The header of a class. */
    public Optional<ClassHeader> find(String internalName) {
        return known.computeIfAbsent(internalName, this::look);
    }

    /** Adds a class that is not to be looked for. */
    public void add(ClassHeader header) {
        known.put(header.name(), Optional.of(header));
    }

    private Optional<ClassHeader> look(String internalName) {
        try {
            for (Path entry : entries) {
                byte[] found = Files.isDirectory(entry)
                        ? readFile(entry.resolve(internalName + SUFFIX))
                        : readEntry(entry, internalName + SUFFIX);
                if (found != null) {
                    return Optional.of(ClassHeader.read(found));
                }
            }
            return lookInJdk(internalName);
        } catch (IllegalArgumentException e) {
            // The name has characters that no file's name has here, for instance because of the locale.
            return Optional.empty();
        } catch (IOException | DamagedClassFileException e) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] readFile(Path file) throws IOException {
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private byte @Nullable [] readEntry(Path jar, String name) throws IOException {
        Optional<ZipFile> zip = jars.computeIfAbsent(jar, ClassPath::open);
        return zip.isEmpty() ? null : readEntry(zip.get(), name);
    }

    private static byte @Nullable [] readEntry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static Optional<ZipFile> open(Path jar) {
        try {
            return Optional.of(new ZipFile(jar.toFile()));
        } catch (IOException notAnArchive) {
            return Optional.empty();
        }
    }

    private static Optional<ClassHeader> lookInJdk(String internalName) throws IOException, DamagedClassFileException {
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
            Optional<Path> file = links.map(
                            link -> jdk.getPath("modules", link.getFileName().toString(), internalName + SUFFIX))
                    .filter(Files::isRegularFile)
                    .findFirst();
            return file.isEmpty() ? Optional.empty() : Optional.of(ClassHeader.read(Files.readAllBytes(file.get())));
        }
    }

    @Override
    public void close() throws IOException {
        for (Optional<ZipFile> jar : jars.values()) {
            if (jar.isPresent()) {
                jar.get().close();
            }
        }
    }
}
