package dev.coyield.maven.it;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The class files of a project's output directory, or those that a jar keeps of an earlier moment: for the scripts that
 * verify the integration tests.
 */
public final class ClassFiles {
    private static final String SUFFIX = ".class";

    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private final SortedMap<String, Long> written = new TreeMap<>();

    /** Those below a directory. */
    public static ClassFiles in(File directory) throws IOException {
        var found = new ClassFiles();
        Path root = directory.toPath();
        try (var files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(SUFFIX)).toList()) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                found.add(name, Files.readAllBytes(file), file.toFile().lastModified());
            }
        }
        return found;
    }

    /** Those that were in the directory when it was packed. */
    public static ClassFiles packedIn(File jar) throws IOException {
        var found = new ClassFiles();
        try (var zip = new ZipFile(jar)) {
            for (ZipEntry entry :
                    zip.stream().filter(each -> each.getName().endsWith(SUFFIX)).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    found.add(entry.getName(), in.readAllBytes(), jar.lastModified());
                }
            }
        }
        return found;
    }

    private void add(String name, byte[] bytes, long time) {
        contents.put(name, bytes);
        written.put(name, time);
    }

    /** Their paths below the directory, {@code shop/Harbor.class}. */
    public SortedSet<String> names() {
        return new TreeSet<>(contents.keySet());
    }

    /** The paths of those that have come, gone, been changed, or merely been written again since an earlier moment. */
    public SortedSet<String> touchedSince(ClassFiles before) {
        SortedSet<String> touched = changedSince(before);
        for (String name : contents.keySet()) {
            if (before.written.containsKey(name) && written.get(name) > before.written.get(name)) {
                touched.add(name);
            }
        }
        return touched;
    }

    /** The paths of those that have come, gone or been changed since an earlier moment. */
    public SortedSet<String> changedSince(ClassFiles before) {
        SortedSet<String> changed = names();
        changed.addAll(before.names());
        changed.removeIf(name -> Arrays.equals(contents.get(name), before.contents.get(name)));
        return changed;
    }

    /** The release of Java that one was compiled for (JVMS 4.1). */
    public int releaseOf(String name) {
        byte[] bytes = contents.get(name);
        return ((bytes[6] & 0xFF) << 8 | (bytes[7] & 0xFF)) - 44;
    }
}
