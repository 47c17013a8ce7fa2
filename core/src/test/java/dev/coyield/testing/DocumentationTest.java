package dev.coyield.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.Co;
import dev.coyield.transform.ModuleTransformer;
import dev.coyield.transform.Problem;
import dev.coyield.transform.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The programs in README.md are compiled, transformed and run. The block of text that follows a program is what it prints, or
 * what the transformer answers to it.
 */
class DocumentationTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\R(.*?)^```$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\S+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |final )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

    @TempDir
    Path directory;

    /** A block of code, and the text that follows it, or null. */
    private record Program(String source, String answer) {
        String className() {
            return packageName().isEmpty() ? simpleName() : packageName() + "." + simpleName();
        }

        String packageName() {
            Matcher matcher = PACKAGE.matcher(source);
            return matcher.find() ? matcher.group(1) : "";
        }

        String simpleName() {
            Matcher matcher = TYPE.matcher(source);
            assertThat(matcher.find())
                    .as("the block declares a type:\n" + source)
                    .isTrue();
            return matcher.group(1);
        }

        boolean hasMain() {
            return source.contains("static void main(");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_program_of_the_readme_is_answered_as_it_says() throws IOException {
        List<Program> programs = programs();
        assertThat(programs).hasSizeGreaterThanOrEqualTo(2);
        return programs.stream()
                .map(program -> DynamicTest.dynamicTest(
                        program.className(), () -> assertThat(answerTo(program)).isEqualTo(program.answer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/REWRITING.md", "docs/TROUBLESHOOTING.md", "docs/BUILD-TOOLS.md"})
    void each_link_of_a_page_leads_to_a_file(String page) throws IOException {
        Path file = README.resolveSibling(page);
        assertThat(LINK.matcher(Files.readString(file)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
    }

    private static List<Program> programs() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(README).replace("\r\n", "\n"))
                .results()
                .toList();
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (language(blocks, i).equals("java")) {
                String answer = language(blocks, i + 1).equals("text")
                        ? blocks.get(i + 1).group(2)
                        : null;
                programs.add(new Program(blocks.get(i).group(2), answer));
            }
        }
        return programs;
    }

    private static String language(List<MatchResult> blocks, int index) {
        return index < blocks.size() ? blocks.get(index).group(1) : "";
    }

    private String answerTo(Program program) throws Exception {
        Path classes = compile(program);
        Report report = new ModuleTransformer(List.of(classes), List.of(core())).transform();
        if (report.isRejected()) {
            return report.problems().stream().map(Problem::toString).collect(joining("\n", "", "\n"));
        }
        assertThat(report.classes()).isPositive();
        return program.hasMain() ? run(classes, program.className()) : null;
    }

    private Path compile(Program program) throws IOException {
        Path root = Files.createTempDirectory(directory, program.simpleName());
        Path file = root.resolve(program.className().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, program.source);
        Path classes = root.resolve("classes");
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "--release",
                "17",
                "-cp",
                core().toString(),
                "-d",
                classes.toString(),
                file.toString());
        var messages = new ByteArrayOutputStream();
        int exit = ToolProvider.getSystemJavaCompiler().run(null, messages, messages, options.toArray(String[]::new));
        assertThat(exit).as(messages.toString(UTF_8)).isZero();
        return classes;
    }

    private static String run(Path classes, String className) throws Exception {
        PrintStream before = System.out;
        var printed = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, Co.class.getClassLoader())) {
            var main = loader.loadClass(className).getMethod("main", String[].class);
            main.setAccessible(true); // the class is not public, as in a program of one file
            System.setOut(new PrintStream(printed, true, UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Path core() {
        try {
            return Path.of(
                    Co.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
