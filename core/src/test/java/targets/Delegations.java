package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** yieldFrom to everything, in expressions and under handlers, and the rest handed over. */
public final class Delegations {
    @Coroutine
    private static Generator<Object, Object, Object> careful(String name, int times) {
        int sum = 0;
        try {
            for (int i = 0; i < times; i++) {
                try {
                    sum += num(Co.yield(name + i));
                } catch (IllegalArgumentException e) {
                    sum += 100;
                    Co.yield(name + " caught");
                }
            }
        } finally {
            log(name + " ends with " + sum);
        }
        return Co.done(sum);
    }

    @Coroutine
    private static Generator<Object, Object, Object> tree(int depth, String path) {
        if (depth > 0) {
            Co.yieldFrom(tree(depth - 1, path + "l"));
        }
        Object sent = Co.yield(path);
        if (depth > 0) {
            return Co.done(num(Co.yieldFrom(tree(depth - 1, path + "r"))) + num(sent));
        }
        return Co.done(sent);
    }

    /** An iterator that is closed, and that only its own values. */
    private static final class Closing implements Iterator<Object>, AutoCloseable {
        private int left = 3;

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public Object next() {
            return "closing " + left--;
        }

        @Override
        public void close() {
            log("closed with " + left);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> resultInExpression() {
        int n = 1000 + num(Co.yieldFrom(careful("a", 2))) * 2;
        String s = "b" + Co.yieldFrom(careful("b" + Co.yield(n), 1))
                + new StringBuilder(text(Co.yieldFrom(careful("c", 1))));
        return Co.done(s + n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> recursion() {
        Object result = Co.yieldFrom(tree(3, ""));
        return Co.done("tree " + result);
    }

    @Coroutine
    public static Generator<Object, Object, Object> underHandlers() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yieldFrom(careful("in try " + i, 2));
                Co.yieldFrom(tree(1, "t"));
            } catch (IllegalArgumentException e) {
                Object result = Co.yieldFrom(careful("in catch", 1));
                log("caught, then " + result);
            } finally {
                Co.yieldFrom(careful("in finally", 1));
            }
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> plainIterators() {
        Co.yieldFrom(List.of("one", 2).iterator());
        Co.yieldFrom(List.of("three", 4));
        try {
            Co.yieldFrom(new Closing());
        } catch (UnsupportedOperationException e) {
            log("an iterator takes no value");
        } finally {
            Co.yieldFrom(List.of("finally"));
        }
        return Co.done("all");
    }

    @Coroutine
    public static Generator<Object, Object, Object> streams() {
        Co.yieldFrom(Stream.of(1, 2).onClose(() -> log("first is closed")));
        try {
            Co.yieldFrom(IntStream.range(0, 3).mapToObj(i -> "s" + i).onClose(() -> log("second is closed")));
            Co.yieldFrom(IntStream.of(1).onClose(() -> {
                throw new IllegalStateException("closing");
            }));
        } catch (IllegalStateException | UnsupportedOperationException e) {
            Co.yield(e.getClass().getSimpleName());
        }
        return Co.done();
    }

    @Coroutine
    private static Iterator<Object> asIterator(String name) {
        try {
            while (true) {
                log(name + " got " + Co.yield(name));
            }
        } catch (IllegalArgumentException e) {
            return Co.done();
        }
    }

    @Coroutine
    private static Iterable<Object> asIterable(String name) {
        Co.yield(name);
        Iterator<Object> other = asIterator(name + "'s");
        Co.yield(name + other.next());
        return List.of("list", name);
    }

    @Coroutine
    private static Stream<Object> asStream(String name) {
        try {
            Co.yield(name);
            Co.yield(name + " again");
        } finally {
            log(name + " is finished");
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> coroutinesOfOtherTypes() {
        Co.yieldFrom(asIterable("iterable"));
        Co.yieldFrom(asStream("stream"));
        Co.yieldFrom(asIterator("iterator"));
        Co.yieldFrom(asIterable("iterable").iterator());
        return Co.done("other types");
    }

    @Coroutine
    public static Generator<Object, Object, Object> handedOver() {
        try {
            if (truth(Co.yield("which"))) {
                return careful("tail", 2);
            }
        } finally {
            log("finally runs before the rest " + Co.yield("finally"));
        }
        return truth(Co.yield("done?")) ? Co.done("now") : handedOverDeep(5);
    }

    @Coroutine
    private static Generator<Object, Object, Object> handedOverDeep(int depth) {
        return depth == 0 ? careful("deep", 2) : handedOverDeep(depth - 1);
    }

    @Coroutine
    public static Generator<Object, Object, Object> handsOverToAll() {
        Object a = Co.yieldFrom(handedOver());
        Object b = Co.yieldFrom(handedOverDeep(3));
        return Co.done(a + " " + b);
    }

    @Coroutine
    private static Generator<Object, Object, Object> through(Generator<Object, Object, Object> inner, String name) {
        Object result = Co.yieldFrom(inner);
        return Co.done(name + "(" + result + ")");
    }

    @Coroutine
    public static Generator<Object, Object, Object> twoOverOne() {
        Generator<Object, Object, Object> shared = careful("shared", 5);
        Generator<Object, Object, Object> a = through(shared, "a");
        Generator<Object, Object, Object> b = through(shared, "b");
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Generator<Object, Object, Object> turn = i % 3 == 0 ? shared : i % 3 == 1 ? a : b;
            seen.add(turn.nextOr("end"));
            if (i == 4 && truth(Co.yield("close?"))) {
                b.close();
            }
            Co.yield(turn.state() + " " + a.state() + (a.delegate() == shared) + shared.state());
        }
        return Co.done(seen);
    }

    @Coroutine
    public static Generator<Object, Object, Object> endedAndFresh() {
        Generator<Object, Object, Object> used = careful("used", 1);
        Object first = Co.yieldFrom(used);
        Object second = Co.yieldFrom(used);
        Generator<Object, Object, Object> begun = careful("begun", 3);
        begun.next();
        begun.hasNext();
        Object third = Co.yieldFrom(begun);
        return Co.done(first + " " + second + " " + third);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nothingToDelegateTo() {
        Generator<Object, Object, Object> none = null;
        try {
            Co.yieldFrom(none);
        } catch (NullPointerException e) {
            Co.yield("no generator");
        }
        Iterator<Object> noIterator = null;
        try {
            Co.yieldFrom(noIterator);
        } catch (NullPointerException e) {
            Co.yield("no iterator");
        }
        Iterable<Object> noIterable = null;
        Co.yieldFrom(List.of());
        Co.yieldFrom(noIterable);
        return null;
    }
}
