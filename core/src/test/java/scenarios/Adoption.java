package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static scenarios.Observed.all;
import static scenarios.Observed.assertLines;
import static scenarios.Observed.isGone;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.Stream;

/** Delegates that come straight from a call, of which somebody has got hold all the same: it must make no difference. */
public final class Adoption {
    private static final int DEEP = 100_000;

    private Adoption() {}

    /** Each level has made itself known, the top one first. */
    @Coroutine
    private static Generator<Object, Object, Object> levels(int depth, List<Generator<Object, Object, Object>> known) {
        known.add(Co.self());
        Object result = null;
        try {
            if (depth > 0) {
                result = Co.yieldFrom(levels(depth - 1, known));
            } else {
                for (int i = 0; result == null; i++) {
                    result = Co.yield(i);
                }
            }
        } catch (IllegalArgumentException e) {
            result = "caught at " + depth;
        }
        result = Co.yield(depth + " after " + result);
        return Co.done(result);
    }

    public static void each_level_is_driven_from_outside_and_the_top_goes_on() {
        for (int level = 0; level <= 4; level++) {
            List<Generator<Object, Object, Object>> known = new ArrayList<>();
            Generator<Object, Object, Object> top = levels(4, known);
            assertThat(top.next()).isEqualTo(0);
            Generator<Object, Object, Object> driven = known.get(level);
            assertThat(driven.next()).isEqualTo(1);
            assertThat(driven.hasNext()).isTrue();
            assertThat(top.next()).isEqualTo(2);
            assertThat(driven.advance()).isTrue();
            assertThat(top.send("sent")).isEqualTo("0 after sent");
            assertThat(driven.advance("end")).isEqualTo(level < 4);
            assertThat(driven.value()).isEqualTo(level < 4 ? "1 after end" : null);
            assertThat(top.next()).isEqualTo(level < 4 ? "2 after null" : "1 after null");
        }
    }

    public static void each_level_is_closed_from_outside_and_the_top_goes_on() {
        for (int level = 1; level <= 4; level++) {
            List<Generator<Object, Object, Object>> known = new ArrayList<>();
            Generator<Object, Object, Object> top = levels(4, known);
            top.next();
            known.get(level).close();
            assertThat(known.subList(level, 5)).allMatch(each -> each.state() == Generator.State.CLOSED);
            assertThat(known.subList(0, level)).allMatch(each -> each.state() == Generator.State.SUSPENDED);
            assertThat(top.next()).isEqualTo(5 - level + " after null");
        }
    }

    public static void what_is_raised_at_a_level_is_caught_below_it() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = levels(4, known);
        top.next();
        assertThat(known.get(2).raise(new IllegalArgumentException())).isEqualTo("0 after caught at 0");
        assertThat(known.get(1).raise(new IllegalArgumentException())).isEqualTo("1 after caught at 1");
        assertThat(top.send("sent")).isEqualTo("2 after sent");
    }

    public static void a_level_that_is_deep_is_driven_in_turn_with_the_top() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = levels(DEEP, known);
        top.next();
        for (int i = 0; i < DEEP; i += 2) {
            assertThat(known.get(i).next()).isEqualTo(i + 1);
            assertThat(top.next()).isEqualTo(i + 2);
            assertThat(known.get(DEEP - i / 2).state()).isEqualTo(Generator.State.SUSPENDED);
        }
    }

    /** What was in hand is not taken for a result. */
    public static void one_that_had_a_value_in_hand_ends_without_result() {
        Generator<Object, Object, Object> top = twice(0);
        assertThat(top.advance()).isTrue();
        assertThat(top.value()).isEqualTo("first");
        assertThat(top.advance()).isFalse();
        assertThat(top.result()).isNull();
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        top = levels(2, known);
        top.next();
        known.get(1).advance();
        known.get(2).close();
        top.next();
        assertThat(known.get(1).advance()).isFalse();
        assertThat(known.get(1).result()).isNull();
    }

    @Coroutine
    private static Generator<Object, Object, Object> twice(int level) {
        if (level == 0) {
            Co.yield("first");
            Co.yieldFrom(twice(1));
        }
        return Co.done();
    }

    public static void a_link_in_the_middle_that_had_a_value_in_hand_ends_without_result() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = nested(2, known);
        assertThat(top.next()).isEqualTo("bottom");
        assertThat(known.get(1).advance()).isTrue();
        assertThat(known.get(1).value()).isEqualTo("bottom again");
        assertThat(top.next()).isEqualTo("after");
        assertThat(known.get(1).result()).isNull();
    }

    @Coroutine
    private static Generator<Object, Object, Object> nested(int depth, List<Generator<Object, Object, Object>> known) {
        known.add(Co.self());
        if (depth == 0) {
            Co.yield("bottom");
            Co.yield("bottom again");
            return Co.done();
        }
        Co.yieldFrom(nested(depth - 1, known));
        if (depth == 2) {
            Co.yield("after");
        }
        return Co.done();
    }

    @Coroutine
    private static Generator<Object, Object, Object> asking(int depth, List<Generator<Object, Object, Object>> known) {
        known.add(Co.self());
        if (depth > 0) {
            Co.yieldFrom(asking(depth - 1, known));
        }
        List<Object> seen = new ArrayList<>();
        for (Generator<Object, Object, Object> each : known) {
            Throwable refused = catchThrowable(each::next);
            seen.add(each.state() + (refused instanceof IllegalStateException ? "" : " " + refused));
            assertThat(each.value()).isNull();
            assertThat(each.suspendedAt()).isNull();
            assertThatThrownBy(each::result).hasMessageContaining("no result");
            assertThatThrownBy(each::close).hasMessage("generator already executing");
        }
        Co.yield(seen);
        return Co.done();
    }

    public static void all_from_the_top_down_run_while_the_innermost_runs() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = asking(2, known);
        assertThat(top.next()).isEqualTo(List.of("RUNNING", "RUNNING", "RUNNING"));
        assertThat((Object) top.delegate()).isSameAs(known.get(1));
        assertThat((Object) known.get(1).delegate()).isSameAs(known.get(2));
        assertThat((Object) known.get(2).delegate()).isNull();
    }

    @Coroutine
    private static Generator<Object, Object, Object> meddling(
            int depth, List<Generator<Object, Object, Object>> known) {
        known.add(Co.self());
        try {
            if (depth > 0) {
                Co.yieldFrom(meddling(depth - 1, known));
            }
        } catch (IllegalStateException e) {
            Co.yield(depth + " " + e.getMessage());
        }
        Co.yield("ready");
        Co.yield(known.get(0).next());
        Co.yield(known.get(0).state());
        return Co.done();
    }

    /** As in CPython, the one above is told where it delegates. */
    public static void one_above_the_driven_one_can_be_resumed_from_within_and_finds_it_executing() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = meddling(2, known);
        assertThat(top.next()).isEqualTo("ready");
        assertThat(known.get(1).next()).isEqualTo("2 generator already executing");
        assertThat(known.get(2).next()).isEqualTo(Generator.State.SUSPENDED);
        assertThat(top.next()).isEqualTo("ready");
    }

    @Coroutine
    private static Generator<Object, Object, Object> taking(int depth, List<Generator<Object, Object, Object>> known) {
        known.add(Co.self());
        if (depth > 0) {
            return Co.done(Co.yieldFrom(taking(depth - 1, known)));
        }
        Co.yield("first");
        Co.yield("held");
        Co.yield("taken: " + known.get(0).next());
        Co.yield("last");
        return Co.done();
    }

    public static void a_value_that_is_held_above_the_driven_one_is_handed_out_within() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = taking(2, known);
        top.next();
        assertThat(known.get(1).hasNext()).isTrue();
        assertThat(known.get(2).next()).isEqualTo("taken: held");
        assertThat(top.next()).isEqualTo("last");
    }

    @Coroutine
    private static Generator<Object, Object, Object> around(Generator<?, ?, ?> inner) {
        return Co.done(Co.yieldFrom(inner));
    }

    @Coroutine
    private static Generator<Object, Object, String> countdown(
            int from, int delegates, List<Generator<?, ?, ?>> known) {
        known.add(Co.self());
        if (delegates > 0) {
            return Co.done(Co.yieldFrom(countdown(from, delegates - 1, known)));
        }
        Co.yield(from);
        return from == 0 ? Co.done("landed") : countdown(from - 1, 0, known);
    }

    public static void all_that_have_handed_over_stand_for_the_last() {
        for (int delegates = 0; delegates < 3; delegates++) {
            List<Generator<?, ?, ?>> known = new ArrayList<>();
            Generator<Object, Object, String> top = countdown(5, delegates, known);
            for (int expected = 5; expected >= 2; expected--) {
                assertThat(top.next()).isEqualTo(expected);
            }
            Generator<?, ?, ?> last = known.get(known.size() - 1);
            for (Generator<?, ?, ?> each : known.subList(delegates, known.size() - 1)) {
                assertThat(each.state()).isEqualTo(Generator.State.SUSPENDED);
                assertThat(each.suspendedAt()).isNull();
            }
            assertThat((Object) known.get(delegates + 1).delegate()).isSameAs(last);
            assertThat(known.get(delegates + 1).next()).isEqualTo(1);
            assertThat(top.next()).isEqualTo(0);
            assertThat(top.advance()).isFalse();
            assertThat(top.result()).isEqualTo("landed");
            for (Generator<?, ?, ?> each : known) {
                assertThat(each.state()).isEqualTo(Generator.State.CLOSED);
                assertThat(each.advance()).isFalse();
                assertThat(each.result()).isEqualTo("landed");
                assertThat((Object) each.delegate()).isNull();
            }
        }
    }

    public static void closing_one_that_has_handed_over_closes_the_last() {
        List<Generator<?, ?, ?>> known = new ArrayList<>();
        Generator<Object, Object, String> top = countdown(5, 1, known);
        top.next();
        top.next();
        top.next();
        known.get(2).close();
        assertThat(known.subList(1, known.size())).allMatch(each -> each.state() == Generator.State.CLOSED);
        assertThat(top.advance()).isFalse();
        assertThat(top.result()).isNull();
    }

    public static void a_hundred_thousand_that_have_handed_over_stand_for_the_last() {
        List<Generator<?, ?, ?>> known = new ArrayList<>();
        Generator<Object, Object, String> top = countdown(DEEP, 1, known);
        for (int expected = DEEP; expected >= 1; expected--) {
            top.next();
        }
        assertThat(known).allMatch(each -> each.state() == Generator.State.SUSPENDED);
        assertThat(known.get(DEEP / 2).next()).isEqualTo(0);
        assertThat(top.advance()).isFalse();
        assertThat(known).allMatch(each -> each.state() == Generator.State.CLOSED);
        assertThat(known.get(DEEP / 2).advance()).isFalse();
    }

    @Coroutine
    private static Generator<Object, Object, Object> toItself(int depth, List<Integer> started) {
        started.add(depth);
        if (depth > 0) {
            return Co.done(Co.yieldFrom(toItself(depth - 1, started)));
        }
        return Co.self();
    }

    public static void handing_over_to_itself_is_refused_at_each_depth() {
        for (int depth = 0; depth < 4; depth++) {
            List<Integer> started = new ArrayList<>();
            Generator<Object, Object, Object> generator = toItself(depth, started);
            assertThatThrownBy(generator::next).hasMessage("generator already executing");
            assertThat(generator.state()).isEqualTo(Generator.State.CLOSED);
            assertThat(started).hasSize(depth + 1);
        }
    }

    /** Its coroutine is overridden by a method that keeps what it gives. */
    private static class Tree {
        @Coroutine
        Generator<Object, Object, Object> part(int depth) {
            Co.yield("in " + depth);
            if (depth > 0) {
                Co.yieldFrom(part(depth - 1));
            }
            Co.yield("out " + depth);
            return Co.done(depth);
        }
    }

    private static final class Keeping extends Tree {
        final List<Generator<Object, Object, Object>> kept = new ArrayList<>();
        private final boolean givesTheSame;

        Keeping(boolean givesTheSame) {
            this.givesTheSame = givesTheSame;
        }

        @Override
        Generator<Object, Object, Object> part(int depth) {
            if (kept.size() < 2 || !givesTheSame) {
                kept.add(super.part(depth));
            }
            return kept.get(kept.size() - 1);
        }
    }

    public static void an_overriding_method_keeps_the_delegates() {
        var tree = new Keeping(false);
        Generator<Object, Object, Object> top = tree.part(2);
        assertThat(List.of(top.next(), top.next())).isEqualTo(List.of("in 2", "in 1"));
        assertThat(tree.kept.get(1).next()).isEqualTo("in 0");
        assertThat(tree.kept.get(2).next()).isEqualTo("out 0");
        assertThat(tree.kept.get(1).next()).isEqualTo("out 1");
        assertThat(top.next()).isEqualTo("out 2");
        assertThat(tree.kept.get(1).result()).isEqualTo(1);
    }

    public static void an_overriding_method_gives_a_running_one_again() {
        var tree = new Keeping(true);
        Generator<Object, Object, Object> top = tree.part(2);
        top.next();
        top.next();
        assertThatThrownBy(top::next).hasMessage("generator already executing");
        assertThat(tree.kept).allMatch(each -> each.state() == Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Object, Object, Object> of(String what, Generator<?, ?, ?> shared) {
        switch (what) {
            case "primed" -> Co.yieldFrom(primed());
            case "iterable" -> Co.yieldFrom(iterable(3));
            case "stream" -> Co.yieldFrom(stream(3));
            case "ints" -> Co.yieldFrom(ints(3));
            case "list" -> Co.yieldFrom(List.of(0, 1, 2));
            case "shared" -> Co.yieldFrom(shared);
            default -> {
                for (String each : what.split(" ")) {
                    Co.yieldFrom(of(each, shared));
                }
            }
        }
        return Co.done();
    }

    @Coroutine(primed = true)
    private static Generator<Object, Object, Object> primed() {
        Co.yield("dropped");
        Co.yield("primed");
        return Co.done();
    }

    @Coroutine
    private static Iterable<Integer> iterable(int count) {
        for (int i = 0; i < count; i++) {
            Co.yield(i);
        }
        return Co.done();
    }

    @Coroutine
    private static Stream<Integer> stream(int count) {
        Co.yieldFrom(iterable(count));
        return Co.done();
    }

    @Coroutine
    private static PrimitiveIterator.OfInt ints(int count) {
        if (count > 0) {
            Co.yieldFrom(ints(count - 1));
            Co.yieldFrom(iterable(1));
            Co.yield(count);
        }
        return Co.done();
    }

    public static void delegates_of_all_kinds_follow_each_other() {
        Generator<Object, Object, Object> shared = levels(3, new ArrayList<>());
        Generator<Object, Object, Object> other = around(shared);
        Generator<Object, Object, Object> top = of("primed iterable stream ints list", shared);
        assertThat(all(top)).isEqualTo(List.of("primed", 0, 1, 2, 0, 1, 2, 0, 1, 0, 2, 0, 3, 0, 1, 2));
        top = of("list shared list", shared);
        assertThat(List.of(top.next(), top.next(), top.next(), top.next())).isEqualTo(List.of(0, 1, 2, 0));
        assertThat(other.next()).isEqualTo(1);
        assertThat(top.next()).isEqualTo(2);
        shared.close();
        assertThat(all(top)).isEqualTo(List.of(0, 1, 2));
        assertThat(all(other)).isEmpty();
    }

    @Coroutine
    private static Generator<Object, Object, Object> failing(int depth, boolean atOnce) {
        if (depth > 0) {
            return Co.done(Co.yieldFrom(failing(depth - 1, atOnce)));
        }
        if (!atOnce) {
            Co.yield("before");
        }
        throw new IllegalArgumentException("failing");
    }

    public static void an_exception_shows_the_line_of_each_delegation_that_it_passes() {
        for (boolean atOnce : new boolean[] {true, false}) {
            Generator<Object, Object, Object> top = failing(3, atOnce);
            if (!atOnce) {
                top.next();
            }
            Throwable exception = catchThrowable(top::next);
            assertThat(exception).hasMessage("failing");
            assertLines(exception, "failing", 4);
            assertThat(top.state()).isEqualTo(Generator.State.CLOSED);
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> careful(int depth, List<Object> closed) {
        try {
            if (depth > 0) {
                Co.yieldFrom(careful(depth - 1, closed));
            }
            Co.yield("in " + depth);
        } finally {
            closed.add(depth);
            if (depth == 1) {
                Co.yieldFrom(twice(1));
            }
        }
        return Co.done();
    }

    public static void a_close_runs_the_finally_blocks_from_the_innermost_up() {
        List<Object> closed = new ArrayList<>();
        Generator<Object, Object, Object> top = careful(3, closed);
        top.next();
        top.close();
        assertThat(closed).isEqualTo(List.of(0, 1, 2, 3));
    }

    public static void a_delegate_that_was_asked_for_does_not_keep_an_abandoned_delegator() {
        Generator<Object, Object, Object> top = careful(2, new ArrayList<>());
        top.next();
        Generator<?, ?, ?> middle = top.delegate();
        var abandoned = new WeakReference<>(top);
        top = null;
        assertThat(isGone(abandoned)).isTrue();
        assertThat(middle.next()).isEqualTo("in 1");
    }

    public static void a_delegate_that_was_asked_for_does_not_keep_those_between_it_and_the_last() {
        Generator<Object, Object, String> top = countdown(5, 1, new NothingKept());
        top.next();
        Generator<?, ?, ?> first = top.delegate();
        top.next();
        var between = new WeakReference<>(top.delegate());
        top.next();
        top.next();
        assertThat(isGone(between)).isTrue();
        assertThat(first.next()).isEqualTo(1);
        assertThat(top.next()).isEqualTo(0);
    }

    private static final class NothingKept extends ArrayList<Generator<?, ?, ?>> {
        @Override
        public boolean add(Generator<?, ?, ?> generator) {
            return false;
        }
    }

    public static void an_ended_delegate_and_its_result_are_not_kept() {
        Generator<Object, Object, Object> top = afterEnd(1);
        top.next();
        var delegate = new WeakReference<Object>(top.delegate());
        Object result = top.next();
        var reference = new WeakReference<>(result);
        result = null;
        top.next();
        assertThat(isGone(delegate)).isTrue();
        assertThat(isGone(reference)).isTrue();
        assertThat(top.advance()).isFalse();
    }

    @Coroutine
    private static Generator<Object, Object, Object> afterEnd(int depth) {
        if (depth == 0) {
            Co.yield("before the end");
            return Co.done(new Object());
        }
        Co.yield(Co.yieldFrom(afterEnd(depth - 1)));
        Co.yield("after");
        return Co.done();
    }

    /** An abandoned chain is taken over where somebody else delegates to the middle of it. */
    public static void the_middle_of_an_abandoned_chain_is_taken_over_with_what_is_below() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        Generator<Object, Object, Object> top = around(levels(20, known));
        top.next();
        Generator<Object, Object, Object> other = around(known.get(0));
        for (int i = 1; i <= 12; i++) {
            assertThat(other.next()).isEqualTo(i);
        }
        var abandoned = new WeakReference<>(top);
        top = null;
        assertThat(isGone(abandoned)).isTrue();
        assertThat(other.next()).isEqualTo(13);
    }
}
