package scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** A trace reads like the source: the failing line, each yieldFrom that delegates to it, and who resumed the outermost. */
public final class Traces {
    /** What is expected next, the innermost last: a body says where its next line stands. */
    private static final List<String> STANDS = new ArrayList<>();

    private Traces() {}

    /** Notes the line below the caller's. */
    private static void nextLine() {
        StackWalker.StackFrame caller = StackWalker.getInstance()
                .walk(frames -> frames.skip(1).findFirst().orElseThrow());
        STANDS.add(caller.getMethodName() + ":" + (caller.getLineNumber() + 1));
    }

    private static List<String> expected(String... callers) {
        List<String> lines = new ArrayList<>(STANDS);
        java.util.Collections.reverse(lines);
        lines.addAll(List.of(callers));
        STANDS.clear();
        return lines;
    }

    /** The lines of these classes, and every line of the runtime in full. */
    private static List<String> shown(Throwable exception) {
        return Arrays.stream(exception.getStackTrace())
                .filter(line -> line.getClassName().startsWith("scenarios.")
                        || line.getClassName().startsWith("dev.coyield.runtime"))
                .map(line -> line.getClassName().equals(Traces.class.getName())
                        ? line.getMethodName() + (isCaller(line) ? "" : ":" + line.getLineNumber())
                        : line.toString())
                .toList();
    }

    private static boolean isCaller(StackTraceElement line) {
        return line.getMethodName().contains("_") || line.getMethodName().startsWith("lambda");
    }

    @Coroutine
    private static Generator<Object, Object, Object> failing() {
        Object sent = Co.yield("failing stands here");
        if (sent == null) {
            nextLine();
            throw new IllegalArgumentException("failing");
        }
        return Co.done(sent);
    }

    @Coroutine
    private static Generator<Object, Object, Object> middle(Generator<?, ?, ?> inner) {
        nextLine();
        Object result = Co.yieldFrom(inner);
        return Co.done(result);
    }

    @Coroutine
    private static Generator<Object, Object, Object> outer(Generator<?, ?, ?> inner) {
        Co.yield("outer");
        nextLine();
        Object result = Co.yieldFrom(inner);
        return Co.done(result);
    }

    private static Generator<Object, Object, Object> started(Generator<Object, Object, Object> generator) {
        generator.next();
        generator.next();
        return generator;
    }

    private static Throwable thrownByNext(Generator<?, ?, ?> generator) {
        try {
            generator.next();
        } catch (Throwable exception) {
            return exception;
        }
        throw new AssertionError("nothing is thrown");
    }

    public static void an_error_shows_each_line_that_delegates() {
        Throwable exception = thrownByNext(started(outer(middle(failing()))));
        assertThat(shown(exception).subList(0, 4)).isEqualTo(withCallerOfNext());
        assertThat(shown(exception)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
    }

    private static List<String> withCallerOfNext() {
        List<String> lines = expected();
        lines.add("thrownByNext:" + lineOfNext());
        return lines;
    }

    private static int lineOfNext() {
        StackTraceElement[] trace = thrownByNext(failsAtOnce()).getStackTrace();
        return Arrays.stream(trace)
                .filter(line -> line.getMethodName().equals("thrownByNext"))
                .findFirst()
                .orElseThrow()
                .getLineNumber();
    }

    @Coroutine
    private static Generator<Object, Object, Object> failsAtOnce() {
        throw new IllegalArgumentException("at once");
    }

    public static void an_error_before_the_first_yield_shows_each_line_that_delegates() {
        Throwable exception = thrownByNext(middle(middle(failsAtOnce())));
        assertThat(shown(exception).subList(1, 3)).isEqualTo(expected());
        assertThat(shown(exception).get(0)).startsWith("failsAtOnce:");
        assertThat(shown(exception)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
    }

    public static void a_raised_exception_shows_the_yield_and_each_line_that_delegates() {
        Generator<Object, Object, Object> generator = started(outer(middle(failing())));
        int yield = generatorAt(generator).getLineNumber();
        Throwable exception = catchThrowable(() -> generator.raise(new IllegalArgumentException("raised")));
        List<String> lines = expected();
        lines.add(0, "failing:" + yield);
        assertThat(shown(exception).subList(0, 3)).isEqualTo(lines);
        assertThat(shown(exception)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
    }

    private static StackTraceElement generatorAt(Generator<?, ?, ?> generator) {
        Generator<?, ?, ?> innermost = generator;
        while (innermost.delegate() != null) {
            innermost = innermost.delegate();
        }
        return innermost.suspendedAt();
    }

    public static void an_outsider_that_drives_the_middle_sees_the_lines_from_there() {
        Generator<Object, Object, Object> inner = middle(failing());
        started(outer(inner));
        Throwable exception = thrownByNext(inner);
        List<String> lines = withCallerOfNext();
        lines.remove(2); // the line of outer, which has no part in this
        assertThat(shown(exception).subList(0, 3)).isEqualTo(lines);
    }

    @Coroutine
    private static Generator<Object, Object, Object> failingLater() {
        Co.yield("for the first");
        Co.yield("for the second");
        nextLine();
        throw new IllegalArgumentException("failing");
    }

    public static void a_shared_delegate_shows_the_lines_of_who_resumed_it() {
        Generator<Object, Object, Object> shared = failingLater();
        outer(outer(shared)).next();
        middle(shared).next();
        STANDS.clear();
        Generator<Object, Object, Object> second = middle(shared);
        second.next();
        Throwable exception = thrownByNext(second);
        assertThat(shown(exception).subList(0, 3)).isEqualTo(withCallerOfNext());
        assertThat(shown(exception)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
    }

    @Coroutine
    private static Generator<Object, Object, Object> resuming(Generator<?, ?, ?> other) {
        nextLine();
        Co.yield(other.next());
        return Co.done();
    }

    public static void a_resumption_within_a_body_shows_in_between_as_the_call_it_is() {
        Throwable exception = thrownByNext(middle(resuming(middle(failsAtOnce()))));
        List<String> lines = shown(exception);
        assertThat(lines.subList(1, 4)).isEqualTo(expected());
        assertThat(lines.subList(0, 5)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
    }

    @Coroutine
    private static Generator<Object, Object, Object> translating(Generator<?, ?, ?> inner) {
        try {
            Co.yieldFrom(inner);
        } catch (IllegalArgumentException e) {
            nextLine();
            throw new IllegalStateException("translated", e);
        }
        return Co.done();
    }

    public static void an_exception_that_replaces_another_has_a_trace_of_its_own() {
        Throwable exception = thrownByNext(middle(translating(failsAtOnce())));
        List<String> lines = expected();
        assertThat(shown(exception).subList(0, 2)).isEqualTo(lines);
        assertThat(shown(exception.getCause()).get(0)).startsWith("failsAtOnce:");
        assertThat(shown(exception.getCause()).get(1)).startsWith("translating:");
    }

    public static void an_error_made_by_the_runtime_starts_at_the_line_that_delegates() {
        List<Generator<?, ?, ?>> self = new ArrayList<>();
        Generator<Object, Object, Object> loop = middle(late(self));
        self.add(loop);
        Throwable exception = thrownByNext(loop);
        assertThat(exception).hasMessage("generator already executing");
        assertThat(shown(exception).get(0)).startsWith("late:");
        assertThat(shown(exception).get(1)).startsWith("middle:");
        assertThat(shown(exception)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
        STANDS.clear();
    }

    @Coroutine
    private static Generator<Object, Object, Object> late(List<Generator<?, ?, ?>> inner) {
        return Co.done(Co.yieldFrom(inner.get(0)));
    }

    /** Of an exception that cannot be written to nothing is expected but that it arrives. */
    private static final class Mute extends RuntimeException {
        Mute() {
            super("mute", null, false, false);
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> mute(RuntimeException exception) {
        throw exception;
    }

    public static void an_exception_without_a_trace_stays_as_it_is() {
        var mute = new Mute();
        assertThat(thrownByNext(middle(middle(mute(mute))))).isSameAs(mute);
        assertThat(mute.getStackTrace()).isEmpty();
        STANDS.clear();
    }

    public static void an_exception_made_before_this_resumption_does_not_grow() {
        var made = new IllegalArgumentException("made before");
        int length = made.getStackTrace().length;
        for (int i = 0; i < 10; i++) {
            assertThat(thrownByNext(middle(middle(mute(made))))).isSameAs(made);
        }
        assertThat(made.getStackTrace()).hasSize(length);
        STANDS.clear();
    }

    private static final class Failing implements Iterator<Object> {
        @Override
        public boolean hasNext() {
            throw new IllegalArgumentException("iterator");
        }

        @Override
        public Object next() {
            throw new AssertionError("never asked");
        }
    }

    @Coroutine
    private static Generator<Object, Object, Object> ofIterator() {
        nextLine();
        Co.yieldFrom(new Failing());
        return Co.done();
    }

    public static void an_error_of_an_iterator_is_followed_by_the_line_that_delegates_to_it() {
        Throwable exception = thrownByNext(ofIterator());
        assertThat(shown(exception).get(0)).contains("Failing.hasNext");
        assertThat(shown(exception).subList(1, 2)).isEqualTo(expected());
        assertThat(shown(exception)).noneMatch(line -> line.startsWith("dev.coyield.runtime"));
    }

    public static void an_end_has_no_trace_of_the_runtime() {
        Generator<Object, Object, Object> generator = middle(failing());
        generator.next();
        Throwable exception = catchThrowable(() -> generator.send("go"));
        assertThat(exception).isInstanceOf(StopIteration.class);
        assertThat(exception.getStackTrace()).isEmpty();
        STANDS.clear();
    }

    public static void an_error_without_delegation_has_the_failing_line_on_top_and_its_caller_below() {
        Throwable exception = thrownByNext(failsAtOnce());
        List<String> lines = shown(exception);
        assertThat(lines.get(0)).startsWith("failsAtOnce:");
        assertThat(lines).filteredOn(line -> line.startsWith("thrownByNext:")).hasSize(1);
    }
}
