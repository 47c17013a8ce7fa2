package dev.coyield.transform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluralTest {
    @Test
    void one_is_singular() {
        assertThat(Plural.of(1, "class")).isEqualTo("1 class");
        assertThat(Plural.of(2, "class")).isEqualTo("2 classes");
        assertThat(Plural.of(0, "problem")).isEqualTo("0 problems");
    }
}
