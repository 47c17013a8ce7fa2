package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;

/** Coroutines that delegate, or hand over, to themselves: what does it, in a frame of its own or in the same, must not be seen. */
public final class OwnLinks {
    private static final int DEEP = 100_000;

    private OwnLinks() {}

    private static boolean isGone(WeakReference<?> reference) {
        for (int i = 0; i < 5 && reference.get() != null; i++) {
            System.gc();
        }
        return reference.get() == null;
    }

    private static List<Object> all(Iterator<?> values) {
        List<Object> all = new ArrayList<>();
        values.forEachRemaining(all::add);
        return all;
    }

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
            assertThat(Arrays.stream(exception.getStackTrace()))
                    .filteredOn(line -> line.getMethodName().equals("failing"))
                    .hasSize(4);
            assertThat(Arrays.stream(exception.getStackTrace()))
                    .noneMatch(line -> line.getClassName().startsWith("dev.coyield.runtime")
                            || line.getClassName().contains("$frame"));
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
    // END
}
