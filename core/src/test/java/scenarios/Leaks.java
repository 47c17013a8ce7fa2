package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static scenarios.Observed.all;
import static scenarios.Observed.isGone;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Who can still be read is alive, and nobody else; asked with weak references after forced collections. */
public final class Leaks {
    private Leaks() {}

    /** An object that nobody holds but who is given it. */
    private static final class Heavy extends RuntimeException {
        Heavy() {
            super("heavy", null, false, false);
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> endless() {
        int caught = 0;
        while (true) {
            try {
                Co.yield(caught);
            } catch (Heavy e) {
                caught++;
            }
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> holding(Object heavy, Generator<?, ?, ?> inner) {
        Object result = Co.yieldFrom(inner);
        return Co.done(result + " " + heavy.hashCode());
    }

    @Coroutine
    private static Generator<Object, Object, Object> over(Generator<?, ?, ?> inner) {
        return Co.done(Co.yieldFrom(inner));
    }

    private static Generator<Object, Object, Object> under(int levels, Generator<Object, Object, Object> bottom) {
        Generator<Object, Object, Object> top = bottom;
        for (int i = 0; i < levels; i++) {
            top = over(top);
        }
        return top;
    }

    public static void a_delegate_does_not_keep_who_has_delegated_to_it_and_is_abandoned() {
        Generator<Object, Object, Object> shared = endless();
        List<WeakReference<Object>> abandoned = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Generator<Object, Object, Object> delegator = over(holding(new Object(), shared));
            delegator.next();
            abandoned.add(new WeakReference<>(delegator));
        }
        assertThat(abandoned).allMatch(Observed::isGone);
        assertThat(shared.next()).isEqualTo(0);
        assertThat(over(shared).next()).isEqualTo(0);
    }

    public static void the_middle_of_an_abandoned_chain_goes_on_alone() {
        Generator<Object, Object, Object> middle = under(3, endless());
        Generator<Object, Object, Object> top = under(3, middle);
        top.next();
        assertThat(middle.hasNext()).isTrue();
        var abandoned = new WeakReference<>(top);
        top = null;
        assertThat(isGone(abandoned)).isTrue();
        assertThat(middle.next()).isEqualTo(0);
        assertThat(middle.raise(new Heavy())).isEqualTo(1);
        assertThat(middle.state()).isEqualTo(Generator.State.SUSPENDED);
        assertThat(under(3, middle).next()).isEqualTo(1);
        middle.close();
        assertThat(middle.state()).isEqualTo(Generator.State.CLOSED);
    }

    public static void an_ended_delegate_is_gone_at_each_depth() {
        for (int levels = 0; levels < 4; levels++) {
            Generator<Object, Object, Object> ending = ending();
            var delegate = new WeakReference<>(ending);
            Generator<Object, Object, Object> top = under(levels, twoAfterEachOther(ending, endless()));
            ending = null;
            top.next();
            assertThat(top.next()).isEqualTo(0);
            assertThat(isGone(delegate)).as("under " + levels).isTrue();
            assertThat(top.next()).isEqualTo(0);
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> ending() {
        Co.yield("once");
        return Co.done();
    }

    @Coroutine
    private static Generator<Object, Object, Object> twoAfterEachOther(
            Generator<?, ?, ?> first, Generator<?, ?, ?> second) {
        Co.yieldFrom(first);
        Co.yieldFrom(second);
        return Co.done();
    }

    public static void a_sent_value_is_not_kept_at_any_depth() {
        for (int levels = 0; levels < 4; levels++) {
            Generator<Object, Object, Object> top = under(levels, endless());
            top.next();
            Object heavy = new Object();
            var sent = new WeakReference<>(heavy);
            top.send(heavy);
            heavy = null;
            assertThat(isGone(sent)).as("under " + levels).isTrue();
            top.next();
        }
    }

    public static void a_raised_exception_that_was_caught_is_not_kept_at_any_depth() {
        for (int levels = 0; levels < 4; levels++) {
            Generator<Object, Object, Object> top = under(levels, endless());
            top.next();
            Heavy heavy = new Heavy();
            var raised = new WeakReference<>(heavy);
            top.raise(heavy);
            heavy = null;
            assertThat(isGone(raised)).as("under " + levels).isTrue();
            top.next();
        }
    }

    public static void a_raised_exception_that_ended_it_is_not_kept_at_any_depth() {
        for (int levels = 0; levels < 4; levels++) {
            Generator<Object, Object, Object> top = under(levels, ending());
            top.next();
            Heavy heavy = new Heavy();
            var raised = new WeakReference<>(heavy);
            raiseAndCatch(top, heavy);
            heavy = null;
            assertThat(isGone(raised)).as("under " + levels).isTrue();
            assertThat(top.state()).isEqualTo(Generator.State.CLOSED);
        }
    }

    private static void raiseAndCatch(Generator<?, ?, ?> generator, Heavy heavy) {
        assertThatThrownBy(() -> generator.raise(heavy)).isSameAs(heavy);
    }

    public static void a_closed_generator_keeps_nothing_at_any_depth() {
        for (int levels = 0; levels < 4; levels++) {
            Object heavy = new Object();
            var local = new WeakReference<>(heavy);
            Generator<Object, Object, Object> inner = endless();
            var delegate = new WeakReference<>(inner);
            Generator<Object, Object, Object> top = under(levels, holding(heavy, inner));
            heavy = null;
            inner = null;
            top.next();
            assertThat(local.get()).isNotNull();
            top.close();
            assertThat(isGone(local)).as("local under " + levels).isTrue();
            assertThat(isGone(delegate)).as("delegate under " + levels).isTrue();
            assertThat((Object) top.delegate()).isNull();
        }
    }

    public static void one_closed_before_it_started_keeps_no_argument() {
        Object heavy = new Object();
        var argument = new WeakReference<>(heavy);
        Generator<Object, Object, Object> generator = holding(heavy, endless());
        heavy = null;
        generator.close();
        assertThat(isGone(argument)).isTrue();
        assertThat(generator.state()).isEqualTo(Generator.State.CLOSED);
    }

    public static void one_raised_into_before_it_started_keeps_neither_argument_nor_exception() {
        Object heavy = new Object();
        var argument = new WeakReference<>(heavy);
        Generator<Object, Object, Object> generator = holding(heavy, endless());
        heavy = null;
        Heavy exception = new Heavy();
        var raised = new WeakReference<>(exception);
        raiseAndCatch(generator, exception);
        exception = null;
        assertThat(isGone(argument)).isTrue();
        assertThat(isGone(raised)).isTrue();
        assertThat(generator.state()).isEqualTo(Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Object, Object, Object> fresh() {
        while (true) {
            Co.yield(new Object());
        }
    }

    public static void a_yielded_value_is_not_kept_after_it_was_handed_out() {
        for (int levels = 0; levels < 4; levels++) {
            Generator<Object, Object, Object> top = under(levels, fresh());
            assertThat(isGone(new WeakReference<>(top.next()))).isTrue();
            top.hasNext();
            assertThat(isGone(new WeakReference<>(top.next()))).isTrue();
            top.hasNext();
            assertThat(isGone(new WeakReference<>(top.nextOr("end")))).isTrue();
            top.advance();
            var advanced = new WeakReference<>(top.value());
            assertThat(top.value()).isNotNull();
            top.next();
            assertThat(isGone(advanced)).as("advanced under " + levels).isTrue();
        }
    }

    public static void a_held_value_is_not_kept_after_a_close() {
        for (int levels = 0; levels < 4; levels++) {
            Generator<Object, Object, Object> bottom = fresh();
            Generator<Object, Object, Object> top = under(levels, bottom);
            top.next();
            bottom.advance();
            var held = new WeakReference<>(bottom.value());
            top.hasNext();
            var heldAbove = new WeakReference<>(top.next());
            top.close();
            assertThat(isGone(held)).isTrue();
            assertThat(isGone(heldAbove)).isTrue();
            assertThat(bottom.state()).isEqualTo(Generator.State.CLOSED);
        }
    }

    public static void a_result_is_kept_and_nothing_else() {
        Object heavy = new Object();
        var argument = new WeakReference<>(heavy);
        Generator<Object, Object, Object> top = over(holding(heavy, ending()));
        heavy = null;
        top.next();
        assertThat(top.advance()).isFalse();
        assertThat(isGone(argument)).isTrue();
        assertThat(top.result()).asString().startsWith("null ");
    }

    @Coroutine
    private static Iterator<Object> reading(Iterator<Object> source, int most) {
        for (int read = 0; read < most && source.hasNext(); read++) {
            Co.yield(source.next());
        }
        return null;
    }

    @Coroutine
    private static Generator<Object, Object, Object> keeping(Object heavy, Object result) {
        Co.yield(1);
        Co.yield(heavy.getClass());
        return Co.done(result);
    }

    /** Who has read what there is does not keep it. */
    private static void assertLetsGo(Iterator<Object> reader, int values, WeakReference<?>... read) {
        assertThat(all(reader)).hasSize(values);
        assertThat(read).allMatch(Observed::isGone);
        assertThat(reader.hasNext()).isFalse();
    }

    public static void who_has_ended_before_its_source_lets_go_of_it() {
        Iterator<Object> source = keeping(new Object(), null);
        var read = new WeakReference<>(source);
        Iterator<Object> reader = reading(reading(source, 1), 2);
        source = null;
        assertLetsGo(reader, 1, read);
    }

    public static void who_has_ended_lets_go_of_a_source_with_a_result() {
        Object result = new Object();
        Iterator<Object> source = keeping(new Object(), result);
        var read = new WeakReference<>(source);
        var returned = new WeakReference<>(result);
        Iterator<Object> reader = reading(reading(source, 9), 9);
        source = null;
        result = null;
        assertLetsGo(reader, 2, read, returned);
    }

    public static void who_has_ended_lets_go_of_a_source_that_is_no_generator() {
        Iterator<Object> source = List.<Object>of(1, 2).iterator();
        var read = new WeakReference<>(source);
        Iterator<Object> reader = reading(source, 9);
        source = null;
        assertLetsGo(reader, 2, read);
    }

    public static void of_a_source_that_has_ended_nothing_is_kept_but_itself() {
        Object heavy = new Object();
        var argument = new WeakReference<>(heavy);
        Iterator<Object> reader = reading(reading(keeping(heavy, null), 9), 9);
        heavy = null;
        assertLetsGo(reader, 2, argument);
    }

    public static void readers_of_what_had_ended_before_do_not_add_up() {
        Iterator<Object> reader = keeping(new Object(), null);
        var first = new WeakReference<>(reader);
        for (int round = 0; round < 3; round++) {
            reader = reading(reader, 9);
            all(reader);
        }
        assertThat(isGone(first)).isTrue();
        assertThat(reader.hasNext()).isFalse();
    }

    public static void a_delegate_that_others_have_closed_is_forgotten_at_the_next_resumption() {
        Generator<Object, Object, Object> inner = ending();
        var delegate = new WeakReference<>(inner);
        Generator<Object, Object, Object> top = over(twoAfterEachOther(inner, endless()));
        top.next();
        inner.close();
        inner = null;
        assertThat(top.next()).isEqualTo(0);
        assertThat(isGone(delegate)).isTrue();
        assertThat(top.next()).isEqualTo(0);
    }
}
