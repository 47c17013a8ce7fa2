package dev.coyield.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.testing.Classes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTransformerTest {
    private static final String IMPORTS = "package shop; import dev.coyield.*; import java.util.*;\n";
    private static final String COUNTDOWN = IMPORTS
            + "class Countdown { @Coroutine static Iterator<Integer> from(int n) { Co.yield(n); return Co.done(); } }";
    private static final String STRAY = IMPORTS + "class Stray { void m() { Co.yield(1); } }";
    private static final String LOCKED = IMPORTS
            + "class Locked { @Coroutine synchronized Iterator<Integer> m() { Co.yield(1); return Co.done(); } }";
    private static final String PLAIN = IMPORTS + "class Plain { void m() {} }";

    @TempDir
    Path classes;

    @Test
    void a_class_with_coroutines_is_rewritten_and_others_are_not_touched() throws IOException {
        compile("Countdown", COUNTDOWN);
        compile("Plain", PLAIN);
        Map<String, String> before = Classes.contents(classes);
        Report report = transform();
        Map<String, String> after = Classes.contents(classes);
        assertThat(report.isRejected()).isFalse();
        assertThat(report.summary()).isEqualTo("1 coroutine method in 1 class, 1 suspension point");
        assertThat(after)
                .containsOnlyKeys("shop/Countdown.class", "shop/Countdown$from$frame.class", "shop/Plain.class");
        assertThat(after.get("shop/Plain.class")).isEqualTo(before.get("shop/Plain.class"));
        assertThat(after.get("shop/Countdown.class")).isNotEqualTo(before.get("shop/Countdown.class"));
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        compile("Countdown", COUNTDOWN);
        transform();
        Map<String, String> once = Classes.contents(classes);
        Report second = transform();
        assertThat(second.written()).isEmpty();
        assertThat(Classes.contents(classes)).isEqualTo(once);
    }

    @Test
    void if_there_is_a_problem_all_are_told_and_no_file_is_changed() throws IOException {
        compile("Countdown", COUNTDOWN);
        compile("Locked", LOCKED);
        compile("Stray", STRAY);
        Map<String, String> before = Classes.contents(classes);
        Report report = transform();
        assertThat(report.problems())
                .extracting(problem -> problem.position().text())
                .containsExactly("shop.Locked.m(Locked.java:2)", "shop.Stray.m(Stray.java:2)");
        assertThat(report.written()).isEmpty();
        assertThat(Classes.contents(classes)).isEqualTo(before);
    }

    @Test
    void a_damaged_class_file_is_a_problem_that_names_the_file() throws IOException {
        compile("Countdown", COUNTDOWN);
        Path damaged = Files.writeString(classes.resolve("Damaged.class"), "not a class");
        Map<String, String> before = Classes.contents(classes);
        assertThat(transform().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.position().text()).isEqualTo(damaged.toString());
            assertThat(problem.what()).contains("no class file");
        });
        assertThat(Classes.contents(classes)).isEqualTo(before);
    }

    @Test
    void the_frame_class_of_a_coroutine_that_is_there_no_more_is_deleted() throws IOException {
        compile("Countdown", COUNTDOWN);
        transform();
        compile("Countdown", IMPORTS + "class Countdown {}");
        transform();
        assertThat(Classes.contents(classes)).containsOnlyKeys("shop/Countdown.class");
    }

    @Test
    void if_a_file_cannot_be_written_no_file_is_changed_in_any_directory() throws IOException {
        Path first = Files.createDirectory(classes.resolve("first"));
        Path second = Files.createDirectory(classes.resolve("second"));
        Classes.compile(first, "Countdown.java", COUNTDOWN);
        Classes.compile(second, "Countdown.java", COUNTDOWN);
        Map<String, String> before = Classes.contents(classes);
        Files.createDirectories(second.resolve("shop/Countdown.class.coyield/obstacle"));
        assertThatThrownBy(() -> new ModuleTransformer(List.of(first, second), List.of()).transform())
                .isInstanceOf(IOException.class);
        assertThat(Classes.contents(classes)).isEqualTo(before);
    }

    @Test
    void types_are_looked_up_on_the_class_path() throws IOException {
        Path library = Files.createDirectory(classes.resolve("library"));
        Path module = Files.createDirectory(classes.resolve("module"));
        Classes.compile(
                module,
                "Values.java",
                IMPORTS
                        + "final class Crate {} final class Ship {} class Values { @Coroutine static Iterator<Crate> m() {\n"
                        + "Co.yield(new Ship()); return Co.done(); } }");
        Files.createDirectory(library.resolve("shop"));
        Files.move(module.resolve("shop/Crate.class"), library.resolve("shop/Crate.class"));
        assertThat(new ModuleTransformer(List.of(module), List.of(library))
                        .transform()
                        .problems())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("Co.yield of a Ship in a coroutine whose values are Crate.");
        // What is not known is given the benefit of the doubt.
        assertThat(new ModuleTransformer(List.of(module), List.of()).transform().problems())
                .isEmpty();
    }

    @Test
    void types_of_the_module_itself_are_known() throws IOException {
        compile(
                "Values",
                IMPORTS
                        + "final class Crate {} final class Ship {} class Values { @Coroutine static Iterator<Crate> m() {\n"
                        + "Co.yield(new Ship()); return Co.done(); } }");
        assertThat(transform().problems())
                .singleElement()
                .extracting(Problem::what)
                .isEqualTo("Co.yield of a Ship in a coroutine whose values are Crate.");
    }

    @Test
    void the_frame_class_of_a_coroutine_of_primitive_values_goes_with_it() throws IOException {
        compile("Countdown", COUNTDOWN.replace("Iterator<Integer>", "PrimitiveIterator.OfInt"));
        transform();
        assertThat(Classes.contents(classes)).containsKey("shop/Countdown$from$frame.class");
        compile("Countdown", IMPORTS + "class Countdown {}");
        transform();
        assertThat(Classes.contents(classes)).containsOnlyKeys("shop/Countdown.class");
    }

    @Test
    void the_versions_of_a_class_in_a_multi_release_module_do_not_get_in_each_others_way() throws IOException {
        Path version = classes.resolve("META-INF/versions/21");
        compile("Countdown", COUNTDOWN);
        Classes.compile(version, "Countdown.java", COUNTDOWN);
        transform();
        assertThat(Classes.contents(version)).containsKey("shop/Countdown$from$frame.class");

        Classes.compile(version, "Countdown.java", IMPORTS + "class Countdown {}");
        transform();
        assertThat(Classes.contents(version)).containsOnlyKeys("shop/Countdown.class");
        assertThat(Classes.contents(classes.resolve("shop"))).containsKey("Countdown$from$frame.class");
    }

    @Test
    void the_details_name_each_state_its_line_and_what_is_saved() throws IOException {
        compile("Harbor", IMPORTS + """
                class Harbor {
                    @Coroutine static Generator<String, Integer, String> unload(List<String> crates, String[] names) {
                        int weight = 0;
                        for (String crate : crates) {
                            long before = weight;
                            weight += Co.<Integer>yield(crate) + (int) before;
                        }
                        Co.yieldFrom(List.of(names));
                        return Co.done("done");
                    }
                }
                """);
        assertThat(transform().details())
                .containsExactly(
                        "shop.Harbor.unload: 2 states, a frame of 5 fields",
                        "  1  Co.yield at shop.Harbor.unload(Harbor.java:7) saves names: String[],"
                                + " unnamed: Iterator, before: long, unnamed: int",
                        "  2  Co.yieldFrom at shop.Harbor.unload(Harbor.java:9) saves nothing");
    }

    private void compile(String name, String source) throws IOException {
        Classes.compile(classes, name + ".java", source);
    }

    private Report transform() throws IOException {
        return new ModuleTransformer(List.of(classes), List.of()).transform();
    }
}
