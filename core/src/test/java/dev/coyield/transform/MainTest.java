package dev.coyield.transform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Classes;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String IMPORTS = "import dev.coyield.*; import java.util.*;\n";

    @TempDir
    Path classes;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void it_exits_with_0_and_says_what_was_done() throws IOException {
        compile("class Sample { @Coroutine Iterator<Integer> m() { Co.yield(1); Co.yield(2); return Co.done(); } }");
        assertThat(run(classes.toString())).isZero();
        assertThat(out.toString(UTF_8)).isEqualToIgnoringNewLines("1 coroutine method in 1 class, 2 suspension points");
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(classes.resolve("Sample$m$frame.class")).exists();
    }

    @Test
    void it_exits_with_0_when_all_was_done_before_or_there_is_nothing_to_do() throws IOException {
        assertThat(run(classes.toString())).isZero();
        compile("class Sample { @Coroutine Iterator<Integer> m() { Co.yield(1); return Co.done(); } }");
        assertThat(run(classes.toString())).isZero();
        assertThat(run(classes.toString())).isZero();
    }

    @Test
    void it_exits_with_1_prints_the_problems_and_changes_nothing_if_there_is_one() throws IOException {
        compile("class Sample {\n void m() { Co.yield(1); }\n void n() { Co.yield(2); } }");
        Map<String, String> before = Classes.contents(classes);
        assertThat(run(classes.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .startsWith(
                        "[ERROR] Sample.m(Sample.java:3): Co.yield outside a coroutine: m is not annotated with @Coroutine.")
                .endsWith("[ERROR] 2 problems; no class file was changed.");
        assertThat(Classes.contents(classes)).isEqualTo(before);
    }

    @Test
    void it_exits_with_1_if_a_file_cannot_be_written() throws IOException {
        compile("class Sample { @Coroutine Iterator<Integer> m() { Co.yield(1); return Co.done(); } }");
        Files.createDirectories(classes.resolve("Sample.class.coyield/obstacle"));
        assertThat(run(classes.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Sample.class.coyield");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--unknown", "no/such/directory", "--class-path"})
    void it_exits_with_2_and_shows_the_usage_if_it_is_used_wrongly(String argument) {
        String[] arguments = argument.isEmpty() ? new String[0] : new String[] {argument};
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("usage: java -cp");
    }

    @Test
    void what_is_wrong_with_the_usage_is_said_first() {
        run("--unknown");
        assertThat(err.toString(UTF_8)).startsWith("unknown option --unknown");
    }

    @Test
    void the_class_path_is_used() throws IOException {
        Path library = Files.createDirectory(classes.resolve("library"));
        Path module = Files.createDirectory(classes.resolve("module"));
        Classes.compile(
                module,
                "Sample.java",
                IMPORTS
                        + "final class Crate {} class Sample { @Coroutine Iterator<Crate> m() { Co.yield(1); return null; } }");
        Files.move(module.resolve("Crate.class"), library.resolve("Crate.class"));
        assertThat(run("--class-path", "missing.jar" + File.pathSeparator + library, module.toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("Co.yield of an int in a coroutine whose values are Crate.");
    }

    private void compile(String source) throws IOException {
        Classes.compile(classes, "Sample.java", IMPORTS + source);
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
