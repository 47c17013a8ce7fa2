package dev.coyield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each program of python-cases has a twin in the package {@code twins} that prints what CPython printed. */
class PythonTwinsTest {
    static final Path CASES = Path.of("src/test/resources/python-cases");

    @TestFactory
    Stream<DynamicTest> each_twin_prints_what_its_original_printed() throws IOException {
        return Files.list(CASES)
                .filter(file ->
                        file.toString().endsWith(".out") && !file.toString().endsWith(".java.out"))
                .sorted()
                .map(file -> DynamicTest.dynamicTest(caseName(file), () -> {
                    assertThat(run(className(caseName(file)))).isEqualTo(Files.readString(expected(file)));
                }));
    }

    /** Where Java must differ, what it prints stands beside what CPython printed; docs/PYTHON.md says why. */
    private static Path expected(Path file) {
        Path ours = file.resolveSibling(caseName(file) + ".java.out");
        return Files.exists(ours) ? ours : file;
    }

    static String caseName(Path file) {
        return file.getFileName().toString().replace(".out", "");
    }

    /** 001_lazy_start: Case001LazyStart. */
    static String className(String caseName) {
        var name = new StringBuilder("twins.Case");
        for (String word : caseName.split("_")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    static String run(String className) throws Exception {
        return run(className, new TransformingLoader("twins."));
    }

    static String run(String className, ClassLoader loader) throws Exception {
        Class<?> twin = loader.loadClass(className);
        var main = twin.getMethod("main", String[].class);
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            main.invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException e) {
            throw new AssertionError(className + " threw after printing:\n" + printed, e.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
