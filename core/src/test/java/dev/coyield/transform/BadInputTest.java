package dev.coyield.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Classes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in a module's directory or on its class path and should not. */
class BadInputTest {
    private static final String HARBOR = """
        package shop;
        import dev.coyield.*;
        import java.util.*;
        class Harbor { @Coroutine static Iterator<Integer> unload(int n) { Co.yield(n); return Co.done(); } }
        """;

    @TempDir
    Path classes;

    @BeforeEach
    void compile() throws IOException {
        Classes.compile(classes, "Harbor.java", HARBOR);
    }

    @Test
    void an_empty_file_is_refused_by_name_and_nothing_is_changed() throws IOException {
        Path empty = Files.createFile(classes.resolve("shop/Empty.class"));
        refused(empty + ": the class file is damaged or cut short.");
    }

    @Test
    void a_file_of_another_kind_is_refused_by_name() throws IOException {
        Path text = Files.writeString(classes.resolve("shop/Text.class"), "this is no class file");
        refused(text + ": the class file is no class file: it does not begin with CAFEBABE.");
    }

    @Test
    void each_cut_off_end_is_refused_by_name() throws IOException {
        byte[] whole = Files.readAllBytes(classes.resolve("shop/Harbor.class"));
        Path cut = classes.resolve("shop/Cut.class");
        for (int length = 0; length < whole.length; length += 13) {
            Files.write(cut, java.util.Arrays.copyOf(whole, length));
            assertThat(transform(List.of()).problems())
                    .as("%s bytes", length)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.position().text()).isEqualTo(cut.toString()));
        }
    }

    @Test
    void a_copy_under_another_name_is_refused_by_name() throws IOException {
        Path copy = Files.copy(classes.resolve("shop/Harbor.class"), classes.resolve("shop/Harbour.class"));
        refused(copy + ": the class file holds the class shop.Harbor, which belongs in a file Harbor.class.");
    }

    @Test
    void a_directory_that_is_named_like_a_class_file_is_passed_over() throws IOException {
        Files.createDirectory(classes.resolve("shop/Deep.class"));
        assertThat(transform(List.of()).isRejected()).isFalse();
    }

    @Test
    void what_is_wrong_with_several_files_is_told_in_one_run() throws IOException {
        Files.createFile(classes.resolve("shop/Empty.class"));
        Files.writeString(classes.resolve("shop/Text.class"), "text");
        Classes.compile(
                classes,
                "Stray.java",
                "package shop; class Stray { void m() { dev.coyield.Co.yield(1); } void n() { dev.coyield.Co.done(); }"
                        + " }");
        assertThat(transform(List.of()).problems()).hasSize(4);
    }

    @Test
    void damage_and_holes_on_the_class_path_do_not_matter() throws IOException {
        Path elsewhere = Files.createDirectory(classes.resolveSibling(classes.getFileName() + "-other"));
        Path jar = Files.writeString(elsewhere.resolve("damaged.jar"), "PK and no more");
        Files.createDirectories(elsewhere.resolve("java/lang"));
        Files.writeString(elsewhere.resolve("java/lang/Integer.class"), "damaged");
        Report report =
                transform(List.of(jar, elsewhere, elsewhere.resolve("missing"), elsewhere.resolve("missing.jar")));
        assertThat(report.summary()).isEqualTo("1 coroutine method in 1 class, 1 suspension point");
        Files.delete(elsewhere.resolve("java/lang/Integer.class"));
        Files.delete(elsewhere.resolve("java/lang"));
        Files.delete(elsewhere.resolve("java"));
        Files.delete(jar);
        Files.delete(elsewhere);
    }

    private void refused(String message) throws IOException {
        Map<String, String> before = Classes.contents(classes);
        assertThat(transform(List.of()).problems()).singleElement().asString().startsWith(message);
        assertThat(Classes.contents(classes)).isEqualTo(before);
    }

    private Report transform(List<Path> classPath) throws IOException {
        return new ModuleTransformer(List.of(classes), classPath).transform();
    }
}
