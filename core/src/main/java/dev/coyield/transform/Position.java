package dev.coyield.transform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is, in the form that consoles and IDEs link: {@code shop.Harbor.unload(Harbor.java:41)}, or a file's path.
 *
 * @param text the printed form
 * @param className binary name of the class, or null for a class file as a whole
 * @param file the source file's name, or null if it is not known
 * @param line the line, or 0 if it is not known
 */
public record Position(
        String text, @Nullable String className, @Nullable String file, int line) {

    /**
     * A place in the source.
     *
     * @param internalName the class's internal name
     * @param method the method's name
     * @param file the source file's name, or null
     * @param line the line, or 0 if it is not known
     * @return the position
     */
    public static Position of(String internalName, String method, @Nullable String file, int line) {
        String className = internalName.replace('/', '.');
        var element = new StackTraceElement(className, method, file, line == 0 ? -1 : line);
        return new Position(element.toString(), className, file, line);
    }

    /**
     * A class file as a whole.
     *
     * @param file its path
     * @return the position
     */
    public static Position of(Path file) {
        return new Position(file.toString(), null, null, 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
