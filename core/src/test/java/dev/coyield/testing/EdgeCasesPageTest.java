package dev.coyield.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code docs/EDGE-CASES.md} names exists: targets with their methods, test classes, integration tests. */
class EdgeCasesPageTest {
    private static final Path PAGE = Path.of("../docs/EDGE-CASES.md");
    private static final List<Path> TARGETS = List.of(Path.of("src/test/java/targets"), Path.of("src/test/sources"));
    private static final Path TESTS = Path.of("src/test/java/dev");
    private static final Path INTEGRATION_TESTS = Path.of("../maven-plugin/src");

    private static final Pattern TARGET = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern INTEGRATION_TEST = Pattern.compile("`(it/[\\w/-]+)`");

    @TestFactory
    Stream<DynamicTest> each_target_that_is_named_exists() throws IOException {
        return named(TARGET, match -> {
            Path source = find(TARGETS, match.group(1) + ".java");
            assertThat(source).content().contains(" " + match.group(2) + "(");
        });
    }

    @TestFactory
    Stream<DynamicTest> each_test_that_is_named_exists() throws IOException {
        return named(TEST, match -> find(List.of(TESTS), match.group(1) + ".java"));
    }

    @TestFactory
    Stream<DynamicTest> each_integration_test_that_is_named_exists() throws IOException {
        return named(
                INTEGRATION_TEST,
                match -> assertThat(INTEGRATION_TESTS.resolve(match.group(1))).isDirectory());
    }

    private interface Check {
        void of(Matcher match) throws IOException;
    }

    private static Stream<DynamicTest> named(Pattern pattern, Check check) throws IOException {
        List<String> names = pattern.matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(10);
        return names.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Matcher match = pattern.matcher(name);
                    assertThat(match.matches()).isTrue();
                    check.of(match);
                }));
    }

    private static Path find(List<Path> roots, String fileName) throws IOException {
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                var found = files.filter(file -> file.endsWith(fileName)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw new AssertionError("there is no " + fileName + " in " + roots);
    }
}
