package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Deep delegates that are shared, and driven by outsiders in between; a resumption that cost as much as the depth would hang. */
public final class Sharing {
    private static final int DEEP = 100_000;
    private static final int TIMES = 200_000;

    private Sharing() {}

    @Coroutine
    private static Generator<Integer, Object, String> numbers() {
        for (int i = 0; ; i++) {
            if ("stop".equals(Co.yield(i))) {
                return Co.done("stopped");
            }
        }
    }

    @Coroutine
    private static Generator<Integer, Object, Object> over(Generator<Integer, Object, ?> inner) {
        return Co.done(Co.yieldFrom(inner));
    }

    /** Each delegates to the one before; the last is at the top. */
    private static List<Generator<Integer, Object, ?>> stack(Generator<Integer, Object, ?> bottom, int height) {
        List<Generator<Integer, Object, ?>> stack = new ArrayList<>();
        stack.add(bottom);
        for (int i = 0; i < height; i++) {
            stack.add(over(stack.get(i)));
        }
        return stack;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    public static void two_deep_roots_take_turns_with_one_deep_delegate() {
        var shared = last(stack(numbers(), DEEP));
        var one = last(stack(shared, DEEP));
        var other = last(stack(shared, DEEP));
        for (int i = 0; i < TIMES; i += 2) {
            assertThat(one.next()).isEqualTo(i);
            assertThat(other.next()).isEqualTo(i + 1);
        }
        assertThat(one.advance("stop")).isFalse();
        assertThat(one.result()).isEqualTo("stopped");
        assertThat(other.advance()).isFalse();
        assertThat(other.result()).isNull();
    }

    public static void outsiders_drive_every_level_in_turn() {
        var stack = stack(numbers(), DEEP);
        for (int i = 0; i < 2 * stack.size(); i++) {
            int level = i % 2 == 0 ? stack.size() - 1 : i / 2;
            assertThat(stack.get(level).next()).isEqualTo(i);
        }
        for (int i = 0; i < 2 * stack.size(); i++) {
            int level = i % 2 == 0 ? stack.size() - 1 - i / 2 : stack.size() / 2;
            assertThat(stack.get(level).next()).isEqualTo(2 * stack.size() + i);
        }
    }

    public static void an_outsider_runs_the_middle_ahead_before_each_step() {
        var stack = stack(numbers(), DEEP);
        last(stack).next();
        for (int i = 1; i <= DEEP; i++) {
            assertThat(stack.get(DEEP / 2).hasNext()).isTrue();
            assertThat(last(stack).next()).isEqualTo(i);
        }
    }

    public static void values_are_held_at_many_levels_at_once() {
        var stack = stack(numbers(), DEEP);
        last(stack).next();
        for (int level = DEEP - 1; level >= 0; level--) {
            assertThat(stack.get(level).hasNext()).isTrue();
        }
        for (int i = 1; i <= DEEP + 1; i++) {
            assertThat(last(stack).next()).isEqualTo(i);
        }
    }

    public static void many_delegators_are_abandoned_over_one_deep_delegate() {
        var shared = last(stack(numbers(), DEEP));
        for (int i = 0; i < TIMES; i++) {
            assertThat(over(shared).next()).isEqualTo(i);
        }
    }

    /** Each level is shared with a delegator of its own that was there before. */
    public static void a_stair_of_shared_delegates_is_driven_from_the_top() {
        List<Generator<Integer, Object, ?>> stairs = new ArrayList<>();
        List<Generator<Integer, Object, ?>> sides = new ArrayList<>();
        stairs.add(numbers());
        int expected = 0;
        for (int i = 0; i < DEEP; i++) {
            var side = over(last(stairs));
            assertThat(side.next()).isEqualTo(expected++);
            sides.add(side);
            stairs.add(over(last(stairs)));
        }
        for (int i = 0; i < TIMES; i++) {
            assertThat(last(stairs).next()).isEqualTo(expected++);
        }
        for (int i = 0; i < DEEP; i += 100) {
            assertThat(sides.get(i).next()).isEqualTo(expected++);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(last(stairs).next()).isEqualTo(expected++);
        }
    }

    @Coroutine
    private static Generator<Integer, Object, Object> again(Generator<Integer, Object, ?> inner) {
        while (true) {
            try {
                Co.yieldFrom(inner);
                return Co.done();
            } catch (IllegalArgumentException | IllegalStateException e) {
                Co.yield(-1);
            }
        }
    }

    @Coroutine
    private static Generator<Integer, Object, String> tireless() {
        for (int i = 0; ; ) {
            try {
                Co.yield(i);
                i++;
            } catch (IllegalArgumentException e) {
                i += 0;
            }
        }
    }

    public static void exceptions_that_the_leaf_catches_cost_no_more_the_deeper_it_is() {
        var top = last(stack(tireless(), DEEP));
        top.next();
        for (int i = 0; i < TIMES; i++) {
            assertThat(top.raise(new IllegalArgumentException())).isEqualTo(0);
        }
    }

    /** The body of a leaf that an outsider drives resumes the top: the chain comes apart there, and is joined again. */
    public static void a_chain_is_taken_apart_and_joined_again_by_a_resumption_from_inside() {
        var top = new ArrayList<Generator<Integer, Object, ?>>();
        var meddler = meddler(top);
        var careful = again(meddler);
        top.add(last(stack(careful, 1000)));
        assertThat(last(top).next()).isEqualTo(0);
        for (int i = 0; i < 1000; i++) {
            assertThat(meddler.send("meddle")).isEqualTo(-1);
            assertThat(last(top).next()).isEqualTo(0);
        }
    }

    @Coroutine
    private static Generator<Integer, Object, String> meddler(List<Generator<Integer, Object, ?>> top) {
        Object order = Co.yield(0);
        while (true) {
            order = Co.yield(order == null ? 0 : last(top).next());
        }
    }

    public static void a_cycle_of_a_hundred_thousand_is_refused_where_it_closes() {
        List<Generator<Integer, Object, ?>> ring = new ArrayList<>();
        for (int i = 0; i < DEEP; i++) {
            ring.add(inRing(ring, (i + 1) % DEEP));
        }
        assertThatThrownBy(ring.get(0)::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("generator already executing");
        assertThat(ring).allMatch(each -> each.state() == Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Integer, Object, Object> inRing(List<Generator<Integer, Object, ?>> ring, int next) {
        return Co.done(Co.yieldFrom(ring.get(next)));
    }
}
