package dev.coyield.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SwitchingTest {
    @Test
    void prints_what_knuth_says() throws Exception {
        assertThat(Printed.by(Switching::run)).isEqualTo("ABB BEE EEE E44 446 66F GZY W22 220 0PQ 999 999 999 R.\n");
    }

    @Test
    void a_full_stop_in_the_middle_of_a_group_ends_the_text() throws Exception {
        assertThat(Printed.by(out -> Switching.run(out, "3x."))).isEqualTo("xxx x.\n");
    }

    @Test
    void the_writer_waits_no_longer_when_the_reader_has_ended() throws Exception {
        assertThat(Printed.by(out -> Switching.run(out, "ab"))).isEqualTo("ab");
    }
}
