package dev.coyield.transform.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static final SourceText SOURCE = new SourceText(List.of(
            "class Harbor {",
            "    int other() { return unload(1); }",
            "",
            "    @Deprecated",
            "    @Coroutine",
            "    Iterator<String> unload(",
            "            int weight) {",
            "        if (weight > 0) {",
            "            Co.yield(\"\");",
            "        }",
            "        return Co.done();",
            "    }",
            "}"));

    @Test
    void a_method_is_shown_from_its_annotations_to_its_closing_brace() {
        assertThat(Excerpt.of(SOURCE, "unload", 8, 11)).isEqualTo(new Excerpt(4, 12));
    }

    @Test
    void a_method_on_one_line_is_that_line() {
        assertThat(Excerpt.of(SOURCE, "other", 2, 2).first()).isEqualTo(2);
    }

    @Test
    void a_call_is_not_taken_for_the_declaration() {
        assertThat(Excerpt.of(SOURCE, "unload", 2, 2).first()).isEqualTo(2);
    }

    @Test
    void a_method_whose_head_is_not_found_begins_with_its_code() {
        assertThat(Excerpt.of(SOURCE, "load", 8, 11).first()).isEqualTo(8);
    }

    @Test
    void around_a_line_there_are_a_few_and_none_that_do_not_exist() {
        assertThat(Excerpt.around(SOURCE, 9)).isEqualTo(new Excerpt(6, 11));
        assertThat(Excerpt.around(SOURCE, 1)).isEqualTo(new Excerpt(1, 3));
        assertThat(Excerpt.around(SOURCE, 13)).isEqualTo(new Excerpt(10, 13));
    }
}
