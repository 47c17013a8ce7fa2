package dev.coyield.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/**
 * A Java compiler and the release that it compiles for.
 *
 * @param vendor which compiler
 * @param release of Java, whose class files the running JVM must know
 */
public record SourceCompiler(Vendor vendor, int release) {
    /** Compilers. */
    public enum Vendor {
        JAVAC,
        ECLIPSE
    }

    /** The compilers that can be run here, for the releases from one on whose class files can be loaded. */
    public static List<SourceCompiler> from(int oldest) {
        return Stream.of(Vendor.values())
                .flatMap(vendor -> Stream.of(8, 11, 17, 21, 25).map(release -> new SourceCompiler(vendor, release)))
                .filter(compiler -> compiler.release >= oldest)
                .filter(SourceCompiler::isAvailable)
                .toList();
    }

    /** Whether the JDK that runs can load what this makes. */
    public boolean isAvailable() {
        return release <= Runtime.version().feature();
    }

    /** The sources of the package {@code targets}, those included that need a newer release than the build's. */
    public List<Path> targets() {
        List<Path> sources = new ArrayList<>(javaFiles(Path.of("src", "test", "java", "targets")));
        for (int newer : List.of(21, 25)) {
            if (newer <= release) {
                sources.addAll(javaFiles(Path.of("src", "test", "sources", Integer.toString(newer), "targets")));
            }
        }
        return sources;
    }

    private static List<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles a source given as text, whose class is public. */
    public Map<String, byte[]> compile(String className, String source) {
        return inDirectory(directory -> {
            Path file = directory.resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
            Files.writeString(file, source);
            return compile(List.of(file), directory);
        });
    }

    /** Compiles sources together. */
    public Map<String, byte[]> compile(List<Path> sources) {
        return inDirectory(directory -> compile(sources, directory));
    }

    private Map<String, byte[]> compile(List<Path> sources, Path directory) throws IOException {
        Path out = Files.createDirectory(directory.resolve("classes"));
        List<String> arguments = new ArrayList<>(options());
        arguments.addAll(List.of("-d", out.toString(), "-cp", System.getProperty("java.class.path")));
        sources.forEach(source -> arguments.add(source.toString()));
        var complaints = new ByteArrayOutputStream();
        if (!run(arguments.toArray(String[]::new), complaints)) {
            throw new AssertionError(this + " refuses:\n" + complaints.toString(StandardCharsets.UTF_8));
        }
        return read(out);
    }

    private boolean run(String[] arguments, ByteArrayOutputStream complaints) {
        if (vendor == Vendor.JAVAC) {
            return ToolProvider.getSystemJavaCompiler().run(null, complaints, complaints, arguments) == 0;
        }
        var out = new PrintWriter(complaints, true);
        return BatchCompiler.compile(arguments, out, out, null);
    }

    /** Not {@code --release}: the library's own class files are newer than what the oldest releases may refer to. */
    private List<String> options() {
        String version = release == 8 ? "1.8" : Integer.toString(release);
        List<String> options = new ArrayList<>(List.of("-source", version, "-target", version, "-g"));
        options.addAll(vendor == Vendor.JAVAC ? List.of("-nowarn", "-Xlint:none", "-proc:none") : List.of("-nowarn"));
        return options;
    }

    private static Map<String, byte[]> read(Path root) throws IOException {
        Map<String, byte[]> classFiles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = root.relativize(file)
                        .toString()
                        .replace(root.getFileSystem().getSeparator(), ".");
                classFiles.put(path.substring(0, path.length() - ".class".length()), Files.readAllBytes(file));
            }
        }
        return classFiles;
    }

    private interface Work<T> {
        T in(Path directory) throws IOException;
    }

    private static <T> T inDirectory(Work<T> work) {
        try {
            Path directory = Files.createTempDirectory("coyield-sources");
            try {
                return work.in(directory);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> all = new ArrayList<>(files.toList());
            for (int index = all.size() - 1; index >= 0; index--) {
                Files.delete(all.get(index));
            }
        }
    }

    @Override
    public String toString() {
        return vendor.name().toLowerCase(Locale.ROOT) + " " + release;
    }
}
