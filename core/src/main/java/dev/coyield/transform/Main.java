package dev.coyield.transform;

import dev.coyield.transform.words.Plural;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The command line, for build tools that have no plugin.
 *
 * <pre>java -cp CORE_AND_ASM_JARS dev.coyield.transform.Main [--class-path PATH] DIRECTORY...</pre>
 *
 * <p>Exit status 0: done, also when there was nothing to do; 1: the problems are printed and no file was changed; 2: wrong
 * usage.
 */
public final class Main {
    static final int DONE = 0;
    static final int REJECTED = 1;
    static final int WRONG_USAGE = 2;

    private static final String USAGE = "usage: java -cp CORE_AND_ASM_JARS " + Main.class.getName()
            + " [--class-path PATH] DIRECTORY...\n"
            + "  rewrites the coroutines among the class files below each DIRECTORY, in place\n"
            + "  --class-path PATH  what the classes were compiled against, separated by '" + File.pathSeparator + "'";

    private Main() {}

    /**
     * Runs, and exits with the status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** Runs, and answers the status. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<Path> classPath = new ArrayList<>();
        List<Path> directories = new ArrayList<>();
        String wrong = parse(arguments, classPath, directories);
        if (wrong != null) {
            err.println(wrong);
            err.println(USAGE);
            return WRONG_USAGE;
        }
        try {
            return report(new ModuleTransformer(directories, classPath).transform(), out, err);
        } catch (IOException e) {
            err.println("cannot read or write: " + e);
            return REJECTED;
        } catch (TransformerBugException e) {
            e.printStackTrace(err);
            return REJECTED;
        }
    }

    /** What is wrong with the arguments, or null. */
    private static @Nullable String parse(List<String> arguments, List<Path> classPath, List<Path> directories) {
        for (int index = 0; index < arguments.size(); index++) {
            String argument = arguments.get(index);
            if (argument.equals("--class-path") || argument.equals("-cp")) {
                index++;
                if (index == arguments.size()) {
                    return argument + " needs a path";
                }
                Stream.of(arguments.get(index).split(File.pathSeparator))
                        .filter(entry -> !entry.isEmpty())
                        .forEach(entry -> classPath.add(Path.of(entry)));
            } else if (argument.startsWith("-")) {
                return "unknown option " + argument;
            } else if (!Files.isDirectory(Path.of(argument))) {
                return "not a directory: " + argument;
            } else {
                directories.add(Path.of(argument));
            }
        }
        return directories.isEmpty() ? "no directory given" : null;
    }

    private static int report(Report report, PrintStream out, PrintStream err) {
        report.warnings().forEach(warning -> err.println("[WARNING] " + warning));
        report.problems().forEach(problem -> err.println("[ERROR] " + problem));
        if (report.isRejected()) {
            err.println("[ERROR] " + Plural.of(report.problems().size(), "problem") + "; no class file was changed.");
            return REJECTED;
        }
        out.println(report.summary());
        return DONE;
    }
}
