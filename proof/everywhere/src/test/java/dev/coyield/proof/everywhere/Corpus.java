package dev.coyield.proof.everywhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The class files of some program, by internal name.
 *
 * @param files where they are
 * @param change what is to be changed in each when it is read
 */
record Corpus(Map<String, Path> files, UnaryOperator<byte[]> change) {

    /** The core of the JDK that runs, under other names, as no class loader defines classes named {@code java.}. */
    static Corpus javaBase() {
        Path root = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        Map<String, Path> renamed = files(root).entrySet().stream()
                .filter(file -> !Renaming.of(file.getKey()).equals(file.getKey()))
                .collect(Collectors.toMap(file -> Renaming.of(file.getKey()), Map.Entry::getValue));
        return new Corpus(renamed, Renaming::apply);
    }

    /** The jar that a class comes from. */
    static Corpus jarOf(Class<?> type) {
        try {
            Path jar = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new Corpus(files(FileSystems.newFileSystem(jar).getPath("/")), UnaryOperator.identity());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().endsWith("-info.class"))
                    .filter(file -> !file.toString().contains("META-INF"))
                    .collect(Collectors.toMap(file -> name(root.relativize(file).toString()), file -> file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String file) {
        return file.substring(0, file.length() - ".class".length());
    }

    /** Every {@code step}-th name, in order. */
    List<String> names(int step) {
        List<String> sorted = files.keySet().stream().sorted().toList();
        return IntStream.range(0, sorted.size())
                .filter(index -> index % step == 0)
                .mapToObj(sorted::get)
                .toList();
    }

    boolean contains(String name) {
        return files.containsKey(name);
    }

    byte[] read(String name) {
        try {
            return change.apply(Files.readAllBytes(files.get(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
