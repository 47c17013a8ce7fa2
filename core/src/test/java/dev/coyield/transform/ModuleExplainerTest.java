package dev.coyield.transform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.testing.Classes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleExplainerTest {
    private static final String IMPORTS = "package shop; import dev.coyield.*; import java.util.*;\n";
    private static final String COUNTDOWN = IMPORTS
            + "class Countdown { @Coroutine Iterator<Integer> from(int n) {\nwhile (n > 0) { Co.yield(n--); } return Co.done(); } }";
    private static final String STRAY = IMPORTS + "class Stray { void m() { Co.yield(1); } }";
    private static final String LAMBDA = IMPORTS + "class Lambda { interface Maker { Iterator<Integer> make(); }\n"
            + "Maker maker = () -> { Co.yield(1); return Co.done(); }; }";

    @TempDir
    Path directory;

    @Test
    void what_has_yet_to_be_rewritten_is_explained_and_not_changed() throws IOException {
        compile("Countdown", COUNTDOWN);
        var before = Classes.contents(classes());
        Explanation explanation = explain();
        assertThat(explanation.coroutines()).singleElement().satisfies(coroutine -> {
            assertThat(coroutine.method()).isEqualTo("from");
            assertThat(coroutine.source()).isEqualTo(new Outcome.Source("Countdown.java", 3, 3));
            assertThat(coroutine.arguments()).hasToString("[this: Countdown, n: int]");
            assertThat(coroutine.suspensions().get(0).saved())
                    .singleElement()
                    .isEqualTo(new Outcome.Saved("n", "int", 1, "i0", true));
        });
        assertThat(Classes.contents(classes())).isEqualTo(before);
    }

    @Test
    void how_it_gets_from_point_to_point_is_found_out_for_an_explanation_only() throws IOException {
        compile("Countdown", COUNTDOWN);
        assertThat(explain().coroutines().get(0).transitions()).hasSize(4);
        assertThat(rewrite(false, Reentry.WITHIN_BUDGET).coroutines().get(0).transitions())
                .isEmpty();
    }

    @Test
    void what_has_been_rewritten_is_explained_by_what_was_kept() throws IOException {
        compile("Countdown", COUNTDOWN);
        compile("Lambda", LAMBDA);
        Explanation before = explain();
        assertThat(rewrite(true, Reentry.WITHIN_BUDGET).classes()).isEqualTo(2);
        assertThat(explain()).isEqualTo(before);
        assertThat(before.coroutines()).hasSize(2);
        assertThat(before.unexplained()).isEmpty();
    }

    @Test
    void so_is_what_has_been_rewritten_for_a_coverage_tool() throws IOException {
        compile("Countdown", COUNTDOWN);
        Explanation before = explain();
        rewrite(true, Reentry.HEAD);
        assertThat(explain()).isEqualTo(before);
    }

    @Test
    void what_has_been_rewritten_and_not_kept_is_named() throws IOException {
        compile("Countdown", COUNTDOWN);
        compile("Lambda", LAMBDA);
        rewrite(false, Reentry.WITHIN_BUDGET);
        Explanation explanation = explain();
        assertThat(explanation.coroutines()).isEmpty();
        assertThat(explanation.unexplained()).containsExactly("shop.Countdown", "shop.Lambda");
    }

    @Test
    void an_original_of_an_earlier_build_explains_nothing() throws IOException {
        compile("Countdown", COUNTDOWN);
        rewrite(true, Reentry.WITHIN_BUDGET);
        compile("Countdown", COUNTDOWN.replace("int n", "long n").replace("Co.yield(n--)", "Co.yield((int) n--)"));
        rewrite(false, Reentry.WITHIN_BUDGET);
        Explanation explanation = explain();
        assertThat(explanation.coroutines()).isEmpty();
        assertThat(explanation.unexplained()).containsExactly("shop.Countdown");
    }

    @Test
    void a_class_that_was_compiled_again_is_explained_as_it_is_now() throws IOException {
        compile("Countdown", COUNTDOWN);
        rewrite(true, Reentry.WITHIN_BUDGET);
        compile("Countdown", COUNTDOWN.replace("from", "down"));
        assertThat(explain().coroutines())
                .singleElement()
                .satisfies(coroutine -> assertThat(coroutine.method()).isEqualTo("down"));
    }

    @Test
    void why_a_class_cannot_be_rewritten_is_told_beside_those_that_can() throws IOException {
        compile("Countdown", COUNTDOWN);
        compile("Stray", STRAY);
        Explanation explanation = explain();
        assertThat(explanation.coroutines()).hasSize(1);
        assertThat(explanation.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.position()).hasToString("shop.Stray.m(Stray.java:2)"));
    }

    @Test
    void nothing_is_kept_of_a_module_that_was_refused() throws IOException {
        compile("Countdown", COUNTDOWN);
        compile("Stray", STRAY);
        assertThat(rewrite(true, Reentry.WITHIN_BUDGET).isRejected()).isTrue();
        assertThat(directory.resolve("kept")).doesNotExist();
    }

    private Path classes() {
        return directory.resolve("classes");
    }

    private void compile(String name, String source) throws IOException {
        Classes.compile(classes(), name + ".java", source);
    }

    private Report rewrite(boolean keeps, Reentry reentry) throws IOException {
        Path kept = keeps ? directory.resolve("kept") : null;
        return new ModuleTransformer(List.of(classes()), List.of(), reentry, kept).transform();
    }

    private Explanation explain() throws IOException {
        return new ModuleExplainer(List.of(classes()), List.of(), directory.resolve("kept")).explain();
    }
}
