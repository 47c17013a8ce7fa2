package dev.coyield.transform.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.coyield.transform.Outcome.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RailsTest {
    @Test
    void the_way_to_the_next_state_is_straight() {
        var rails = Rails.of(List.of(way(0, 1), way(1, 2)));
        assertThat(rails.straight()).containsExactly(way(0, 1), way(1, 2));
        assertThat(rails.rails()).isEmpty();
    }

    @Test
    void ways_to_the_same_state_are_one_rail_for_each_direction() {
        var rails = Rails.of(List.of(way(0, 3), way(1, 3), way(3, 3), way(4, 3)));
        assertThat(rails.rails())
                .extracting(rail -> rail.sources() + " " + rail.targets() + " " + rail.leadsBack())
                .containsExactly("[0, 1] [3] false", "[3, 4] [3] true");
    }

    @Test
    void a_switch_is_one_rail() {
        var rails = Rails.of(List.of(way(0, 2), way(0, 3), way(0, 4)));
        assertThat(rails.rails()).singleElement().satisfies(rail -> {
            assertThat(rail.sources()).containsExactly(0);
            assertThat(rail.targets()).containsExactly(2, 3, 4);
        });
    }

    @Test
    void sixty_states_that_reach_each_other_are_one_rail() {
        List<Transition> all = new ArrayList<>();
        for (int from = 0; from <= 60; from++) {
            for (int to = 1; to <= 61; to++) {
                all.add(way(from, to));
            }
        }
        var rails = Rails.of(all);
        assertThat(rails.rails()).hasSize(1);
        assertThat(rails.straight()).isEmpty();
    }

    @Test
    void each_way_is_drawn_once() {
        List<Transition> some = List.of(
                way(0, 1),
                way(0, 4),
                way(1, 1),
                way(1, 2),
                way(1, 4),
                way(2, 1),
                way(2, 3),
                way(2, 4),
                way(3, 1),
                way(3, 4),
                new Transition(1, 3, true),
                new Transition(3, 3, true));
        var rails = Rails.of(some);
        List<Transition> drawn = new ArrayList<>(rails.straight());
        rails.rails()
                .forEach(rail -> rail.sources()
                        .forEach(from -> rail.targets()
                                .forEach(to -> drawn.add(new Transition(from, to, rail.isExceptional())))));
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(some);
    }

    @Test
    void rails_beside_each_other_share_a_lane_and_those_that_overlap_do_not() {
        var rails = Rails.of(List.of(way(0, 2), way(3, 5), way(1, 4)));
        Map<Rail, Integer> lanes = new Lanes(rails.rails()).all();
        assertThat(lanes).hasSize(3);
        lanes.forEach((rail, lane) -> assertThat(lane).isEqualTo(rail.sources().first() == 1 ? 1 : 0));
    }

    private static Transition way(int from, int to) {
        return new Transition(from, to, false);
    }
}
