package dev.coyield.benchmarks;

import dev.coyield.transform.ModuleTransformer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The command line: how fast the transformer is. Prints classes and megabytes a second over the class files of the running
 * JDK's {@code java.base} with none, few and many classes with coroutines among them, and how the time grows with the
 * suspension points of a method and with the coroutine methods of a class.
 */
public final class TransformSpeed {
    private static final int ROUNDS = 3;

    private final Path work;
    private final Path classPath;

    private TransformSpeed(Path work) {
        this.work = work;
        this.classPath = Path.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"))[0]);
    }

    /** Runs. */
    public static void main(String[] arguments) throws IOException {
        Path work = Files.createTempDirectory("transform-speed");
        try {
            new TransformSpeed(work).run();
        } finally {
            delete(work);
        }
    }

    private void run() throws IOException {
        System.out.println("| over java.base | classes | MB | s | classes/s | MB/s |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        Path module = javaBase();
        report("no coroutines", module);
        compile(module, classes("Few", 10, 10, 5));
        report("10 classes with 10 coroutines each", module);
        compile(module, classes("Many", 90, 10, 5));
        report("100 classes with 10 coroutines each", module);
        System.out.println();
        System.out.println("| growth | points | ms | ms a point |");
        System.out.println("| --- | ---: | ---: | ---: |");
        for (int points : new int[] {50, 100, 200, 400}) {
            grow("one method with n points", 1, points);
        }
        for (int methods : new int[] {10, 40, 160}) {
            grow("n methods with 5 points each", methods, 5);
        }
    }

    private void report(String what, Path module) throws IOException {
        long[] size = size(module);
        double seconds = measure(module) / 1e9;
        double megabytes = size[1] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %.2f | %.0f | %.0f |%n",
                what,
                size[0],
                megabytes,
                seconds,
                size[0] / seconds,
                megabytes / seconds);
    }

    private void grow(String what, int methods, int points) throws IOException {
        Path module = Files.createDirectory(work.resolve("grow-" + methods + "-" + points));
        compile(module, classes("Growing", 1, methods, points));
        double milliseconds = measure(module) / 1e6;
        int all = methods * points;
        System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.3f |%n", what, all, milliseconds, milliseconds / all);
    }

    /** The least of several runs, each over a fresh copy. */
    private long measure(Path module) throws IOException {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Path copy = copy(module);
            long start = System.nanoTime();
            var report = new ModuleTransformer(List.of(copy), List.of(classPath)).transform();
            least = Math.min(least, System.nanoTime() - start);
            if (report.isRejected()) {
                throw new IllegalStateException(report.problems().toString());
            }
            delete(copy);
        }
        return least;
    }

    // ---- class files

    private Path javaBase() throws IOException {
        Path from = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        Path to = work.resolve("java.base");
        copyTree(from, to);
        return to;
    }

    private Path copy(Path module) throws IOException {
        Path copy = work.resolve("copy");
        copyTree(module, copy);
        return copy;
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (file.toString().endsWith(".class") && !file.endsWith("module-info.class")) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static long[] size(Path module) throws IOException {
        try (Stream<Path> files = Files.walk(module)) {
            var sizes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .summaryStatistics();
            return new long[] {sizes.getCount(), sizes.getSum()};
        }
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    // ---- sources

    private List<Path> classes(String name, int classes, int methods, int points) throws IOException {
        Path sources = Files.createDirectories(work.resolve("sources"));
        List<Path> written = new ArrayList<>();
        for (int number = 0; number < classes; number++) {
            Path source = sources.resolve(name + number + ".java");
            Files.writeString(source, source(name + number, methods, points));
            written.add(source);
        }
        return written;
    }

    /** Loops, a try, operands under the yields: what bodies are made of. */
    private static String source(String name, int methods, int points) {
        var source = new StringBuilder("import dev.coyield.*;\nclass " + name + " {\n");
        IntStream.range(0, methods).forEach(method -> {
            source.append("  @Coroutine static Generator<Object, Object, Object> m" + method + "(int n, String s) {\n");
            source.append("    long sum = 0;\n");
            for (int point = 0; point < points; point++) {
                source.append(
                        switch (point % 3) {
                            case 0 -> "    for (int i = 0; i < n; i++) { sum += i; Co.yield(sum + \"\" + s); }\n";
                            case 1 -> "    try { s = s + Co.yield(sum); } finally { sum++; }\n";
                            default -> "    sum += s.length() + (int) Co.<Integer>yield(s);\n";
                        });
            }
            source.append("    return Co.done(sum);\n  }\n");
        });
        return source.append("}\n").toString();
    }

    private void compile(Path module, List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources);
        List<String> options =
                List.of("-proc:none", "-d", module.toString(), "-cp", System.getProperty("java.class.path"), "-g");
        if (!compiler.getTask(null, null, null, options, null, files).call()) {
            throw new IllegalStateException("the sources do not compile");
        }
    }
}
