package dev.coyield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.transform.CoroutineTransformer;
import dev.coyield.transform.Outcome;
import dev.coyield.transform.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code docs/TROUBLESHOOTING.md} has an entry for each message: for those of the rules, as the rejected sources bring them about;
 * for all others, as they stand in the code that throws them.
 */
class TroubleshootingTest {
    private static final Path PAGE = Path.of("../docs/TROUBLESHOOTING.md");
    private static final Path MAIN = Path.of("src/main/java/dev/coyield");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** What a user meets; a StopIteration and a GeneratorExit have no message. */
    private static final Pattern THROWN = Pattern.compile(
            "new (?:IllegalState|UnsupportedOperation|NullPointer|ClassCast)Exception\\(\\s*\"([^\"]+)\"");

    private static final Pattern DAMAGE = Pattern.compile("new DamagedClassFileException\\(\\s*\"([^\"]+)\"");
    private static final Pattern OF_SIZE = Pattern.compile("\"((?:the rewritten|so many)[^\"]+)");

    @TestFactory
    Stream<DynamicTest> each_refusal_of_a_rule_has_an_entry() throws IOException {
        List<Pattern> entries = entries();
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/test/resources/rejected"))) {
            for (Path source : sources.sorted().toList()) {
                for (Problem problem : problems(source)) {
                    tests.add(DynamicTest.dynamicTest(
                            problem.what(),
                            () -> assertThat(entries)
                                    .anySatisfy(
                                            entry -> assertThat(problem.what()).matches(entry))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests.stream();
    }

    @Test
    void each_message_of_the_runtime_has_an_entry() throws IOException {
        List<String> messages = messages(THROWN, MAIN, MAIN.resolve("runtime"));
        assertThat(messages).hasSizeGreaterThan(15).allSatisfy(TroubleshootingTest::isTold);
    }

    @Test
    void each_damage_of_a_class_file_has_an_entry() throws IOException {
        List<String> messages = messages(
                DAMAGE,
                MAIN.resolve("transform"),
                MAIN.resolve("transform/classfile"),
                MAIN.resolve("transform/check"));
        assertThat(messages).hasSizeGreaterThan(4).allSatisfy(TroubleshootingTest::isTold);
    }

    @Test
    void each_limit_of_size_has_an_entry() throws IOException {
        List<String> messages = messages(OF_SIZE, MAIN.resolve("transform/check"));
        assertThat(messages).hasSize(4).allSatisfy(TroubleshootingTest::isTold);
    }

    @Test
    void an_answer_to_a_call_that_comes_too_late_has_an_entry() {
        isTold("while the generator holds a value that hasNext() ran ahead to");
    }

    /** What stands between the parts that a message is filled in at stands in one heading, in the same order. */
    private static void isTold(String message) {
        String parts = Stream.of(message.split("%,?[sd]|%s:%d"))
                .map(part -> part.strip().replaceFirst("^\\W+", ""))
                .filter(part -> part.length() > 3)
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElseThrow();
        assertThat(headings())
                .as(message)
                .anySatisfy(heading -> assertThat(heading).containsPattern(parts));
    }

    private static List<String> headings() {
        try {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("### "))
                    .flatMap(line -> QUOTED.matcher(line).results().map(quoted -> quoted.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The headings as patterns: anything may stand for an ellipsis. */
    private static List<Pattern> entries() {
        return headings().stream()
                .map(heading -> Stream.of(heading.split("…", -1))
                        .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
                        .reduce((one, other) -> one + ".+" + other)
                        .orElseThrow())
                .map(Pattern::compile)
                .toList();
    }

    private static List<String> messages(Pattern thrown, Path... directories) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path directory : directories) {
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    thrown.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
                }
            }
        }
        return found;
    }

    private static List<Problem> problems(Path source) throws IOException {
        List<Problem> problems = new ArrayList<>();
        var transformer = new CoroutineTransformer();
        for (byte[] classFile : InMemoryCompiler.compile(source.getFileName().toString(), Files.readString(source))
                .values()) {
            if (transformer.transform(classFile) instanceof Outcome.Rejected rejected) {
                problems.addAll(rejected.problems());
            }
        }
        return problems;
    }
}
