package dev.coyield.transform.explain;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds sources by what class files say of them: the class's package and the file's name. */
final class SourceRoots {
    private final List<Path> roots;
    private final Map<String, SourceText> known = new HashMap<>();

    SourceRoots(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The source of a class, given by its binary name. */
    SourceText find(String className, @Nullable String file) {
        if (file == null) {
            return SourceText.UNKNOWN;
        }
        String directory =
                className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
        return known.computeIfAbsent(directory + file, this::read);
    }

    private SourceText read(String path) {
        for (Path root : roots) {
            Path file = root.resolve(path);
            // A class file may say that its source is anywhere.
            if (file.normalize().startsWith(root.normalize()) && Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return SourceText.UNKNOWN;
    }

    /** Bytes that are no UTF-8 are shown as such a mark: better than no source. */
    private static SourceText read(Path file) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            return new SourceText(
                    new String(Files.readAllBytes(file), utf8).lines().toList());
        } catch (IOException e) {
            return SourceText.UNKNOWN;
        }
    }
}
