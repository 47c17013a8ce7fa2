package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.lang.ref.WeakReference;
import java.util.List;

/** {@code return other}: what follows is the other's, whoever asks; CPython has no such thing, so the rules are ours. */
public final class HandingOver {
    private HandingOver() {}

    @Coroutine
    private static Generator<Object, Object, Object> rest() {
        Object sent = Co.yield("rest 1");
        Co.yield("rest 2, sent " + sent);
        return Co.done("result of the rest");
    }

    @Coroutine
    private static Generator<Object, Object, Object> first(Generator<Object, Object, Object> rest) {
        Co.yield("first");
        return rest;
    }

    @Coroutine
    private static Generator<Object, Object, Object> around(Generator<Object, Object, Object> inner) {
        Object result = Co.yieldFrom(inner);
        Co.yield("around: " + result);
        return Co.done(result);
    }

    public static void it_shows_what_it_has_handed_over_to_and_no_position() {
        Generator<Object, Object, Object> rest = rest();
        Generator<Object, Object, Object> first = first(rest);
        first.next();
        assertThat(first.suspendedAt()).isNotNull();
        assertThat(first.next()).isEqualTo("rest 1");
        assertThat((Object) first.delegate()).isSameAs(rest);
        assertThat(first.suspendedAt()).isNull();
        assertThat(first.state()).isEqualTo(Generator.State.SUSPENDED);
        assertThat(first.send(7)).isEqualTo("rest 2, sent 7");
        assertThat(first.advance()).isFalse();
        assertThat(first.result()).isEqualTo("result of the rest");
    }

    public static void who_delegates_to_it_delegates_to_the_other_from_then_on() {
        Generator<Object, Object, Object> rest = rest();
        Generator<Object, Object, Object> first = first(rest);
        Generator<Object, Object, Object> around = around(first);
        around.next();
        assertThat((Object) around.delegate()).isSameAs(first);
        assertThat(around.next()).isEqualTo("rest 1");
        assertThat((Object) around.delegate()).isSameAs(rest);
        assertThat((Object) first.delegate()).isSameAs(rest);
    }

    public static void it_is_gone_when_nobody_holds_it() {
        Generator<Object, Object, Object> first = first(rest());
        var handedOver = new WeakReference<>(first);
        Generator<Object, Object, Object> around = around(first);
        first = null;
        around.next();
        around.next();
        System.gc();
        assertThat((Object) handedOver.get()).isNull();
        assertThat(around.next()).isEqualTo("rest 2, sent null");
        assertThat(around.next()).isEqualTo("around: result of the rest");
    }

    public static void who_holds_it_can_go_on_with_it() {
        Generator<Object, Object, Object> first = first(rest());
        Generator<Object, Object, Object> around = around(first);
        around.next();
        around.next();
        assertThat(first.next()).isEqualTo("rest 2, sent null");
        assertThat(first.state()).isEqualTo(Generator.State.SUSPENDED);
        assertThat(first.advance()).isFalse();
        assertThat(first.result()).isEqualTo("result of the rest");
        assertThat(around.next()).isEqualTo("around: null");
    }

    public static void it_ends_when_the_other_ends_for_who_delegates_to_it() {
        Generator<Object, Object, Object> first = first(rest());
        Generator<Object, Object, Object> around = around(first);
        around.next();
        around.next();
        around.next();
        assertThat(first.state()).isEqualTo(Generator.State.SUSPENDED);
        assertThat(around.next()).isEqualTo("around: result of the rest");
        assertThat(first.state()).isEqualTo(Generator.State.CLOSED);
        assertThat(first.result()).isEqualTo("result of the rest");
        assertThat(first.advance()).isFalse();
        assertThatThrownBy(() -> first.raise(new IllegalArgumentException()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    public static void closing_it_closes_the_other() {
        for (boolean isDelegatedTo : new boolean[] {false, true}) {
            Generator<Object, Object, Object> rest = rest();
            Generator<Object, Object, Object> first = first(rest);
            Generator<Object, Object, Object> driven = isDelegatedTo ? around(first) : first;
            driven.next();
            driven.next();
            first.close();
            assertThat(first.state()).isEqualTo(Generator.State.CLOSED);
            assertThat(rest.state()).isEqualTo(Generator.State.CLOSED);
        }
    }

    public static void what_is_raised_reaches_the_other() {
        Generator<Object, Object, Object> first = first(stubborn());
        first.next();
        first.next();
        assertThat(first.raise(new IllegalArgumentException())).isEqualTo("stays");
        assertThatThrownBy(first::close).hasMessage("generator ignored GeneratorExit");
        assertThat(first.state()).isEqualTo(Generator.State.CLOSED);
    }

    @Coroutine
    private static Generator<Object, Object, Object> stubborn() {
        while (true) {
            try {
                Co.yield("stays");
            } catch (GeneratorExit | IllegalArgumentException e) {
                continue;
            }
        }
    }

    public static void it_runs_while_the_other_runs() {
        var seen = new java.util.ArrayList<Object>();
        var all = new java.util.ArrayList<Generator<Object, Object, Object>>();
        Generator<Object, Object, Object> first = first(watching(all, seen));
        Generator<Object, Object, Object> around = around(first);
        all.addAll(List.of(first, around));
        around.next();
        around.next();
        assertThat(seen)
                .containsExactly(Generator.State.RUNNING, "refused first", Generator.State.RUNNING, "refused around");
    }

    @Coroutine
    private static Generator<Object, Object, Object> watching(
            List<Generator<Object, Object, Object>> all, List<Object> seen) {
        for (Generator<Object, Object, Object> each : all) {
            seen.add(each.state());
            try {
                each.next();
            } catch (IllegalStateException e) {
                seen.add("refused " + each.toString().replaceAll("HandingOver.(\\w+) .*", "$1"));
            }
        }
        Co.yield("watched");
        return Co.done();
    }

    public static void to_itself_is_refused() {
        var self = new java.util.ArrayList<Generator<Object, Object, Object>>();
        Generator<Object, Object, Object> late = late(self);
        self.add(late);
        assertThatThrownBy(late::next).hasMessage("generator already executing");
        assertThat(late.state()).isEqualTo(Generator.State.CLOSED);
        Generator<Object, Object, Object> around = around(late(self));
        self.set(0, around);
        assertThatThrownBy(around::next).hasMessage("generator already executing");
    }

    @Coroutine
    private static Generator<Object, Object, Object> late(List<Generator<Object, Object, Object>> other) {
        return other.get(0);
    }
}
