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

/** Coroutines that delegate, or hand over, to themselves: what does it, in a frame of its own or in the same, must not be seen. */
public final class OwnLinks {
    private static final int DEEP = 100_000;

    private OwnLinks() {}

    // ---- in whose place another runs, or has run

    @Coroutine
    private static Generator<Object, Object, Object> stairs(int steps, boolean delegates) {
        if (delegates) {
            Object result = Co.yieldFrom(stairs(steps, false));
            Co.yield("result " + result);
            return Co.done(result);
        }
        Co.yield(steps);
        return steps == 0 ? Co.done("down") : stairs(steps - 1, false);
    }

    public static void one_that_is_known_and_has_handed_over_ends_with_its_heir() {
        Generator<Object, Object, Object> top = stairs(3, true);
        top.next();
        Generator<?, ?, ?> first = top.delegate();
        assertThat(all(top)).isEqualTo(List.of(2, 1, 0, "result down"));
        assertThat(first.state()).isEqualTo(Generator.State.CLOSED);
        assertThat(first.result()).isEqualTo("down");
        assertThat(first.advance()).isFalse();
    }

    public static void the_heir_of_one_that_is_known_is_known_too() {
        Generator<Object, Object, Object> top = stairs(3, true);
        top.next();
        Generator<?, ?, ?> first = top.delegate();
        top.next();
        Generator<?, ?, ?> second = first.delegate();
        assertThat((Object) second).isNotSameAs(first).isSameAs(top.delegate());
        Generator<Object, Object, Object> other = around(second);
        assertThat(List.of(other.next(), second.next())).isEqualTo(List.of(1, 0));
        assertThat(other.advance()).isFalse();
        assertThat(other.result()).isEqualTo("down");
        assertThat(second.result()).isEqualTo("down");
        assertThat(all(top)).isEqualTo(List.of("result null"));
    }

    @Coroutine
    private static Generator<Object, Object, Object> around(Generator<?, ?, ?> inner) {
        return Co.done(Co.yieldFrom(inner));
    }

    public static void the_heir_of_one_that_is_known_does_not_keep_who_delegates() {
        Generator<Object, Object, Object> top = stairs(3, true);
        top.next();
        Generator<?, ?, ?> first = top.delegate();
        top.next();
        Generator<?, ?, ?> second = first.delegate();
        var abandoned = new WeakReference<>(top);
        top = null;
        assertThat(isGone(abandoned)).isTrue();
        assertThat(second.next()).isEqualTo(1);
    }

    @Coroutine
    private static Generator<Object, Object, Object> iterating(Iterable<?> values) {
        Co.yieldFrom(values);
        return Co.done();
    }

    /** As something iterable it passes for one that nobody knows. */
    public static void one_that_is_given_as_an_iterable_ends_with_its_heir() {
        Generator<Object, Object, Object> known = stairs(3, false);
        assertThat(all(iterating(known))).isEqualTo(List.of(3, 2, 1, 0));
        assertThat(known.state()).isEqualTo(Generator.State.CLOSED);
        assertThat(known.result()).isEqualTo("down");
    }

    // ---- overloads

    @Coroutine
    private static Generator<Object, Object, Object> failing(int depth) {
        return Co.done(depth);
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

    public static void an_overload_fails_with_the_line_of_each_delegation() {
        assertThat(failing(0).advance()).isFalse();
        for (boolean atOnce : new boolean[] {true, false}) {
            Generator<Object, Object, Object> top = failing(3, atOnce);
            if (!atOnce) {
                top.next();
            }
            Throwable exception = catchThrowable(top::next);
            assertThat(exception).hasMessage("failing");
            assertLines(exception, "failing", 4);
        }
    }

    // ---- of an abandoned generator

    @Coroutine
    private static Generator<Object, Object, Object> levels(int depth) {
        Object result = null;
        if (depth > 0) {
            result = Co.yieldFrom(levels(depth - 1));
        } else {
            Co.yield("first");
            Co.yield("second");
        }
        Co.yield(depth + " after " + result);
        return Co.done(depth);
    }

    private static Generator<?, ?, ?> delegateOfAbandoned(int depth) {
        Generator<Object, Object, Object> top = levels(depth);
        top.next();
        Generator<?, ?, ?> delegate = top.delegate();
        var abandoned = new WeakReference<>(top);
        top = null;
        assertThat(isGone(abandoned)).isTrue();
        return delegate;
    }

    public static void what_is_below_the_delegate_of_an_abandoned_one_is_delegated_to_by_another() {
        Generator<?, ?, ?> middle = delegateOfAbandoned(2);
        Generator<?, ?, ?> bottom = middle.delegate();
        Generator<Object, Object, Object> other = around(bottom);
        assertThat(all(other)).isEqualTo(List.of("second", "0 after null"));
        assertThat(other.result()).isEqualTo(0);
        assertThat(bottom.result()).isEqualTo(0);
        assertThat(middle.next()).isEqualTo("1 after null");
    }

    public static void what_is_below_the_delegate_of_an_abandoned_one_does_not_keep_that() {
        Generator<?, ?, ?> middle = delegateOfAbandoned(2);
        Generator<?, ?, ?> bottom = middle.delegate();
        var abandoned = new WeakReference<>(middle);
        middle = null;
        assertThat(isGone(abandoned)).isTrue();
        assertThat(bottom.next()).isEqualTo("second");
    }

    // ---- in its own frame

    @Coroutine
    private static Generator<Object, Object, Object> burdened(
            Object burden, int steps, List<WeakReference<Object>> burdens) {
        if (steps < 0) {
            Co.yieldFrom(burdened(null, -steps, burdens));
            Co.yield("after");
            return Co.done();
        }
        Object local = new byte[10];
        burdens.add(new WeakReference<>(local));
        burdens.add(new WeakReference<>(burden));
        Co.yield(steps);
        Co.yield(local.hashCode() + (burden == null ? 0 : burden.hashCode()));
        return burdened(new byte[10], steps - 1, burdens);
    }

    public static void what_the_one_before_has_kept_is_let_go_of() {
        List<WeakReference<Object>> burdens = new ArrayList<>();
        Generator<Object, Object, Object> top = burdened(null, -9, burdens);
        for (int steps = 9; steps > 5; steps--) {
            assertThat(top.next()).isEqualTo(steps);
            assertThat(burdens.subList(0, burdens.size() - 2)).allMatch(Observed::isGone);
            assertThat(burdens.get(burdens.size() - 2).get()).isNotNull();
            top.next();
        }
        top.close();
        assertThat(burdens).allMatch(Observed::isGone);
    }

    @Coroutine
    private static Generator<Object, Object, Object> holding(Object burden, int depth) {
        if (depth > 0) {
            Co.yieldFrom(holding(new byte[10], depth - 1));
        }
        Co.yield(new WeakReference<>(burden));
        Co.yield(burden == null ? 0 : burden.hashCode());
        return Co.done();
    }

    public static void what_an_ended_delegate_has_kept_is_let_go_of() {
        Generator<Object, Object, Object> top = holding(null, 3);
        var bottom = (WeakReference<?>) top.next();
        assertThat(isGone(bottom)).isFalse();
        top.next();
        var above = (WeakReference<?>) top.next();
        assertThat(isGone(bottom)).isTrue();
        assertThat(isGone(above)).isFalse();
        Generator<?, ?, ?> delegate = top.delegate();
        top.close();
        assertThat(isGone(above)).isTrue();
        assertThat(delegate.state()).isEqualTo(Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Object, Object, Object> allocating(int depth, List<WeakReference<Object>> burdens) {
        if (depth == 0) {
            Object burden = new byte[10];
            burdens.add(new WeakReference<>(burden));
            Co.yield("kept");
            return Co.done(burden.hashCode());
        }
        Co.yieldFrom(allocating(depth - 1, burdens));
        Co.yield(isGone(burdens.get(0)));
        return Co.done();
    }

    /** It may have kept much, and the one above need much. */
    public static void what_an_ended_delegate_has_kept_is_let_go_of_before_the_one_above_goes_on() {
        for (int depth = 1; depth < 3; depth++) {
            Generator<Object, Object, Object> top = allocating(depth, new ArrayList<>());
            assertThat(List.of(top.next(), top.next())).isEqualTo(List.of("kept", true));
        }
    }

    /** It takes what is sent, and what is raised, as its own. */
    @Coroutine
    private static Generator<Object, Object, Object> echoing(int depth, int steps, Object said) {
        if (depth > 0) {
            return Co.done(depth + ": " + Co.yieldFrom(echoing(depth - 1, steps, said)));
        }
        try {
            said = Co.yield(steps + " " + said);
        } catch (IllegalArgumentException e) {
            return echoing(0, steps - 1, "caught " + e.getMessage());
        }
        return steps == 0 ? Co.done(said) : echoing(0, steps - 1, said);
    }

    public static void what_is_sent_and_raised_reaches_the_one_that_runs() {
        Generator<Object, Object, Object> top = echoing(2, 3, "start");
        assertThat(top.next()).isEqualTo("3 start");
        assertThat(top.send("sent")).isEqualTo("2 sent");
        assertThat(top.raise(new IllegalArgumentException("that"))).isEqualTo("1 caught that");
        assertThat(top.hasNext()).isTrue();
        assertThat(top.next()).isEqualTo("0 null");
        assertThat(top.advance("end")).isFalse();
        assertThat(top.result()).isEqualTo("2: 1: end");
    }

    public static void one_that_gets_to_be_known_later_has_an_identity_from_then_on() {
        Generator<Object, Object, Object> top = echoing(1, 5, "start");
        top.next();
        top.send("unknown");
        Generator<?, ?, ?> known = top.delegate();
        assertThat(known.state()).isEqualTo(Generator.State.SUSPENDED);
        assertThat(top.send("known")).isEqualTo("3 known");
        Generator<?, ?, ?> next = top.delegate();
        assertThat((Object) next).isNotSameAs(known).isSameAs(known.delegate());
        assertThat(known.suspendedAt()).isNull();
        assertThat(next.suspendedAt()).isNotNull();
        known.close();
        assertThat(next.state()).isEqualTo(Generator.State.CLOSED);
        assertThat(top.advance()).isFalse();
        assertThat(top.result()).isEqualTo("1: null");
    }

    @Coroutine
    private static PrimitiveIterator.OfLong longs(int depth, long from) {
        if (depth > 0) {
            Co.yieldFrom(longs(depth - 1, from));
        }
        Co.yield(from);
        return from > 0 ? longs(0, from - 1) : Co.done();
    }

    public static void primitives_come_out_unboxed_and_boxed() {
        PrimitiveIterator.OfLong top = longs(2, 1);
        assertThat(top.nextLong()).isEqualTo(1);
        assertThat(top.hasNext()).isTrue();
        assertThat(top.nextLong()).isZero();
        assertThat(all(top)).isEqualTo(List.of(1L, 0L, 1L, 0L));
    }

    @Coroutine
    private static Generator<Object, Object, Object> runsOut(long left, boolean delegates) {
        if (delegates) {
            return Co.done(Co.yieldFrom(runsOut(left, false)));
        }
        if (left % DEEP == 0) {
            Co.yield(left);
        }
        return left == 0 ? Co.done("out") : runsOut(left - 1, false);
    }

    public static void a_million_hand_over_without_a_yield() {
        for (boolean delegates : new boolean[] {true, false}) {
            Generator<Object, Object, Object> top = runsOut(10L * DEEP, delegates);
            assertThat(all(top)).hasSize(11);
            assertThat(top.result()).isEqualTo("out");
        }
    }

    /** Fails in the frame where another has been, below one that catches it and goes on. */
    @Coroutine
    private static Generator<Object, Object, Object> stumbling(int depth, int steps) {
        if (depth > 0) {
            try {
                Co.yieldFrom(stumbling(depth - 1, steps));
            } catch (IllegalArgumentException e) {
                Co.yield(depth + " " + e.getMessage());
            }
            Co.yieldFrom(stumbling(0, 0));
            return stumbling(depth == 3 ? 1 : 0, 0);
        }
        if (steps > 0) {
            return stumbling(0, steps - 1);
        }
        Co.yield("stumbles");
        throw new IllegalArgumentException("stumbled");
    }

    public static void an_exception_is_caught_above_and_what_follows_is_linked_anew() {
        Generator<Object, Object, Object> top = stumbling(2, 2);
        List<Object> seen = new ArrayList<>();
        assertThatThrownBy(() -> {
                    while (top.advance()) {
                        seen.add(top.value());
                    }
                })
                .hasMessage("stumbled");
        assertThat(seen).isEqualTo(List.of("stumbles", "1 stumbled", "stumbles", "2 stumbled", "stumbles"));
        assertThat(top.state()).isEqualTo(Generator.State.CLOSED);
    }

    // ---- who runs, and who must not be resumed

    @Coroutine
    private static Generator<Object, Object, Object> meddling(
            int depth, boolean hasHandedOver, List<Generator<Object, Object, Object>> known, List<Object> seen) {
        if (known.isEmpty()) {
            known.add(Co.self());
        }
        if (depth > 0) {
            Co.yieldFrom(meddling(depth - 1, false, known, seen));
        } else if (!hasHandedOver) {
            return meddling(0, true, known, seen);
        }
        for (Generator<?, ?, ?> each = known.get(0); each != null; each = each.delegate()) {
            Generator<?, ?, ?> running = each;
            seen.add(running.state());
            assertThatThrownBy(running::next).hasMessage("generator already executing");
            assertThatThrownBy(running::close).hasMessage("generator already executing");
        }
        Co.yield(depth);
        return Co.done();
    }

    public static void a_body_finds_all_that_delegate_to_it_executing() {
        List<Object> seen = new ArrayList<>();
        Generator<Object, Object, Object> top = meddling(3, false, new ArrayList<>(), seen);
        assertThat(all(top)).isEqualTo(List.of(0, 1, 2, 3));
        assertThat(seen).hasSize(4 + 3 + 2 + 1).containsOnly(Generator.State.RUNNING);
    }

    @Coroutine
    private static Generator<Object, Object, Object> circling(
            int depth, List<Generator<Object, Object, Object>> known) {
        if (depth > 0) {
            return Co.done(Co.yieldFrom(circling(depth - 1, known)));
        }
        Co.yield("inside");
        return Co.done(Co.yieldFrom(known.get(0)));
    }

    public static void a_circle_of_delegations_is_refused() {
        List<Generator<Object, Object, Object>> known = new ArrayList<>();
        known.add(circling(2, known));
        Generator<Object, Object, Object> top = known.get(0);
        top.next();
        assertThatThrownBy(top::next).hasMessage("generator already executing");
        assertThat(top.state()).isEqualTo(Generator.State.CLOSED);
    }

    public static void two_delegate_to_one_in_the_middle() {
        Generator<Object, Object, Object> top = levels(4);
        assertThat(top.next()).isEqualTo("first");
        Generator<?, ?, ?> middle = top.delegate().delegate();
        Generator<Object, Object, Object> one = around(middle);
        Generator<Object, Object, Object> two = around(middle);
        assertThat(List.of(one.next(), two.next(), top.next(), one.next()))
                .isEqualTo(List.of("second", "0 after null", "1 after 0", "2 after 1"));
        assertThat(two.advance()).isFalse();
        assertThat(two.result()).isEqualTo(2);
        assertThat(one.advance()).isFalse();
        assertThat(one.result()).isNull();
        assertThat(all(top)).isEqualTo(List.of("3 after null", "4 after 3"));
    }

    // ---- whose method it is

    /** Two trees that are walked in turn. */
    private static final class Tree {
        private final String name;
        private Tree other;

        Tree(String name) {
            this.name = name;
        }

        @Coroutine
        private Generator<Object, Object, Object> walk(int depth, boolean changes) {
            Co.yield(name + depth);
            if (depth == 0) {
                return Co.done();
            }
            Co.yieldFrom((changes ? other : this).walk(depth - 1, false));
            Tree next = changes ? this : other;
            Co.yieldFrom(next.walk(depth - 1, false));
            return changes ? other.walk(depth - 1, false) : walk(depth - 1, true);
        }
    }

    public static void another_object_is_walked_as_itself() {
        var left = new Tree("a");
        var right = new Tree("b");
        left.other = right;
        right.other = left;
        assertThat(all(left.walk(1, true))).isEqualTo(List.of("a1", "b0", "a0", "b0"));
        assertThat(all(left.walk(1, false))).isEqualTo(List.of("a1", "a0", "b0", "a0"));
        assertThat(all(left.walk(2, true)))
                .isEqualTo(List.of("a2", "b1", "b0", "a0", "b0", "a1", "a0", "b0", "a0", "b1", "b0", "a0", "b0"));
    }

    @Coroutine
    private static Generator<Object, Object, Object> child(
            int depth, byte small, long wide, double real, Tree... trees) {
        Co.yield("" + depth + small + wide + real + trees.length);
        if (depth == 0) {
            return Co.done();
        }
        Co.yieldFrom(depth > 1 ? child(depth - 1, ++small, ++wide, ++real) : heir(wide, small, real, trees));
        return child(depth - 1, --small, --wide, --real, new Tree("c"), new Tree("d"));
    }

    @Coroutine
    private static Generator<Object, Object, Object> heir(long wide, byte small, double real, Tree[] trees) {
        Co.yield("heir");
        return wide > 0 ? heir(wide - 1, small, real, trees) : Co.done();
    }

    public static void arguments_of_all_kinds_are_handed_on() {
        assertThat(all(child(2, (byte) 1, 1, 1)))
                .isEqualTo(List.of(
                        "2111.00", "1222.00", "heir", "heir", "heir", "0111.02", "1111.02", "heir", "heir", "0000.02"));
    }
}
