package dev.coyield.transform;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who looks for a bug of the transformer needs, as files: the trace, and the class file as it was given.
 *
 * @param trace the file with the trace and the versions; null if it could not be written
 * @param classFile the copy of the class file
 */
record BugReport(@Nullable Path trace, @Nullable Path classFile) {
    private static final String PACKAGE = "dev.coyield.transform";
    private static final String POM = "/META-INF/maven/dev.coyield/coyield-core/pom.properties";

    /** Writes one below a directory. */
    static BugReport write(Path directory, String className, byte[] original, Throwable cause) {
        try {
            Files.createDirectories(directory);
            return new BugReport(
                    Files.writeString(directory.resolve(className + ".txt"), describe(cause)),
                    Files.write(directory.resolve(className + ".class"), original));
        } catch (IOException | RuntimeException e) {
            return new BugReport(null, null);
        }
    }

    /** What the user is asked to do. */
    String advice() {
        return trace == null
                ? "Please report it with this trace and the class file."
                : "Please report it with these files: %s (the trace) and %s (the class, which javap -c -v lists)."
                        .formatted(trace, classFile);
    }

    private static String describe(Throwable cause) {
        var text = new StringWriter();
        text.append("Coyield ").append(version());
        text.append("\nJava ").append(Runtime.version().toString()).append("\nstep ");
        text.append(step(cause)).append("\n\n");
        cause.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    /** The version of the transformer; a build of its own has none. */
    static String version() {
        try (InputStream in = BugReport.class.getResourceAsStream(POM)) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "(unknown version)");
        } catch (IOException e) {
            return "(unknown version)";
        }
    }

    /** The class of a step that an exception comes from: the outermost one below this package. */
    static String step(Throwable cause) {
        String step = "reading or writing";
        for (StackTraceElement element : cause.getStackTrace()) {
            String name = element.getClassName();
            if (name.startsWith(PACKAGE + ".")) {
                if (name.indexOf('.', PACKAGE.length() + 1) < 0) {
                    break;
                }
                step = name.substring(name.lastIndexOf('.') + 1);
            }
        }
        return step;
    }
}
