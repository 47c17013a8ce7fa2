package dev.coyield.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.examples.DoubleClick.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubleClickTest {
    @Test
    void tells_double_clicks_from_single_ones_and_notices_that_nothing_happens() throws Exception {
        assertThat(Printed.by(DoubleClick::run)).isEqualTo("""
                1000: double click
                2000: single click
                4100: nothing happens
                5000: single click
                5400: double click
                7500: nothing happens
                """);
    }

    @Test
    void a_click_in_the_last_moment_makes_a_double_click() throws Exception {
        assertThat(printedFor(new Event(0, "click"), new Event(300, "click"))).isEqualTo("""
                0: double click
                2300: nothing happens
                """);
    }

    @Test
    void a_click_that_comes_too_late_is_the_first_of_the_next() throws Exception {
        assertThat(printedFor(new Event(0, "click"), new Event(301, "click"), new Event(400, "click")))
                .isEqualTo("""
                0: single click
                301: double click
                2400: nothing happens
                """);
    }

    @Test
    void a_key_between_two_clicks_does_not_make_the_time_longer() throws Exception {
        assertThat(printedFor(new Event(0, "click"), new Event(200, "key"), new Event(400, "click")))
                .isEqualTo("""
                0: single click
                400: single click
                2400: nothing happens
                """);
    }

    @Test
    void without_an_event_nothing_happens() throws Exception {
        assertThat(printedFor()).isEqualTo("2000: nothing happens\n");
    }

    private static String printedFor(Event... events) throws Exception {
        return Printed.by(out -> DoubleClick.run(out, List.of(events)));
    }
}
