package dev.coyield.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A directory of class files, as a build leaves it. */
public final class Classes {
    private Classes() {}

    /** Compiles a source into a directory. */
    public static void compile(Path into, String fileName, String source) throws IOException {
        for (Map.Entry<String, byte[]> classFile :
                InMemoryCompiler.compile(fileName, source).entrySet()) {
            Path file = into.resolve(classFile.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, classFile.getValue());
        }
    }

    /** All that is there, by name; as text of bytes, so that maps can be compared. */
    public static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        directory.relativize(file).toString().replace('\\', '/'),
                        java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
