package dev.coyield.transform.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaTokensTest {
    @Test
    void a_call_that_suspends_is_marked() {
        assertThat(JavaTokens.html("int i = Co.yield(\"<\");"))
                .isEqualTo("<i class=\"keyword\">int</i> i = <i class=\"co\">Co.yield</i>"
                        + "(<i class=\"literal\">&quot;&lt;&quot;</i>);");
    }

    @Test
    void what_looks_like_code_in_a_comment_or_a_literal_is_none() {
        assertThat(JavaTokens.html("// return Co.yield(1);"))
                .isEqualTo("<i class=\"comment\">// return Co.yield(1);</i>");
        assertThat(JavaTokens.html("f(\"// \\\" new\")"))
                .isEqualTo("f(<i class=\"literal\">&quot;// \\&quot; new&quot;</i>)");
    }

    @Test
    void a_word_that_contains_a_keyword_is_none() {
        assertThat(JavaTokens.html("newest.format(integer)")).isEqualTo("newest.format(integer)");
    }
}
