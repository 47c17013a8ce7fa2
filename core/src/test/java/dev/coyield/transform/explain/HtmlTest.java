package dev.coyield.transform.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void what_means_something_in_html_is_escaped() {
        assertThat(Html.text("<a href=\"x\">&'</a>")).isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;");
    }

    @Test
    void a_control_character_is_replaced_and_white_space_is_kept() {
        assertThat(Html.text("a\u0000b\tc\n")).isEqualTo("a\uFFFDb\tc\n");
    }

    @Test
    void a_long_text_is_cut_with_a_mark() {
        assertThat(Html.shortened("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Html.shortened("abcdefg", 6)).isEqualTo("abcde…");
    }
}
