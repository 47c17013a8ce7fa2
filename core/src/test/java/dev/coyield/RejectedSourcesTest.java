package dev.coyield;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.InMemoryCompiler;
import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sources that javac accepts and the transformer refuses. Below a line that is to be refused, or below others of that line,
 * stands
 *
 * <pre>    // ^ what the message says</pre>
 *
 * <p>and anywhere {@code // without a line: what the message says}, where the class file knows no line. What is missing fails the
 * test, and so does what is not expected.
 */
class RejectedSourcesTest {
    private static final Pattern ON_LINE = Pattern.compile("^ *// \\^ (.*)$");
    private static final Pattern WITHOUT_LINE = Pattern.compile("^ *// without a line: (.*)$");
    private static final Pattern POSITION = Pattern.compile("^[\\w.$<>]+\\((\\w+\\.java)(?::(\\d+))?\\)$");

    @TestFactory
    Stream<DynamicTest> each_line_that_is_to_be_refused_is_refused_and_no_other() throws Exception {
        return sources().stream()
                .map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), source.toUri(), () -> {
                    List<String> found = problems(source).stream()
                            .map(problem -> describe(source, problem))
                            .toList();
                    assertThat(found).containsExactlyInAnyOrderElementsOf(expected(source));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_problem_says_what_to_do() throws Exception {
        return sources().stream()
                .flatMap(source -> problems(source).stream())
                .map(problem -> DynamicTest.dynamicTest(problem.what(), () -> {
                    assertThat(problem.what()).endsWith(".").doesNotContain("\n");
                    assertThat(problem.hint()).endsWith(".");
                    assertThat(problem.toString()).startsWith(problem.position() + ": " + problem.what() + "\n  ");
                }));
    }

    @Test
    void there_is_a_source_that_expects_something() throws Exception {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(expected(source)).as(source.toString()).isNotEmpty());
    }

    private static List<Path> sources() throws IOException, URISyntaxException {
        Path directory =
                Path.of(RejectedSourcesTest.class.getResource("/rejected").toURI());
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    private static List<Problem> problems(Path source) {
        List<Problem> problems = new ArrayList<>();
        var transformer = new CoroutineTransformer();
        for (byte[] classFile : InMemoryCompiler.compile(source.getFileName().toString(), read(source))
                .values()) {
            if (transformer.transform(classFile) instanceof Outcome.Rejected rejected) {
                problems.addAll(rejected.problems());
            }
        }
        return problems;
    }

    private static String describe(Path source, Problem problem) {
        Matcher position = POSITION.matcher(problem.position().text());
        assertThat(position.matches()).as(problem.toString()).isTrue();
        assertThat(position.group(1)).isEqualTo(source.getFileName().toString());
        return (position.group(2) == null ? 0 : position.group(2)) + ": " + problem.what();
    }

    private static List<String> expected(Path source) {
        List<String> expected = new ArrayList<>();
        int code = 0;
        List<String> lines = read(source).lines().toList();
        for (int index = 0; index < lines.size(); index++) {
            Matcher onLine = ON_LINE.matcher(lines.get(index));
            Matcher withoutLine = WITHOUT_LINE.matcher(lines.get(index));
            if (onLine.matches()) {
                expected.add(code + ": " + onLine.group(1));
            } else if (withoutLine.matches()) {
                expected.add("0: " + withoutLine.group(1));
            } else {
                code = index + 1;
            }
        }
        return expected;
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
