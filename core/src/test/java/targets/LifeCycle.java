package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** The end in all its forms; resumers that are the body itself; the other return types. */
public final class LifeCycle {
    @Coroutine
    public static Generator<Object, Object, Object> throwsNoSuchElement() {
        Co.yield(1);
        List<Object> none = new ArrayList<>();
        if (truth(Co.yield(2))) {
            throw new NoSuchElementException("own");
        }
        return Co.done(none.iterator().next());
    }

    @Coroutine
    public static Generator<Object, Object, Object> stopIterationLeaks() {
        Generator<Object, Object, Object> inner = short1();
        Co.yield(inner.next());
        Co.yield(inner.next());
        return Co.done("never");
    }

    @Coroutine
    private static Generator<Object, Object, Object> short1() {
        Co.yield("only");
        return Co.done("result of short");
    }

    @Coroutine
    public static Generator<Object, Object, Object> catchesStopIteration() {
        Generator<Object, Object, Object> inner = short1();
        try {
            while (true) {
                Co.yield(inner.next());
            }
        } catch (StopIteration e) {
            Co.yield(e.value());
        }
        throw new StopIteration(Co.yield("last"));
    }

    @Coroutine
    public static Generator<Object, Object, Object> throwsChecked() throws Exception {
        Object sent = Co.yield(1);
        throw new Exception("checked " + sent);
    }

    @Coroutine
    public static Generator<Object, Object, Object> ignoresTheExit() {
        int times = 0;
        while (times < 3) {
            try {
                Co.yield("working");
            } catch (GeneratorExit e) {
                times++;
                Co.yield("not yet");
            }
        }
        return Co.done("at last");
    }

    @Coroutine
    public static Generator<Object, Object, Object> answersTheExit() {
        try {
            while (true) {
                Co.yield("working");
            }
        } catch (GeneratorExit e) {
            log("exit");
            return Co.done("closed well");
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> exitBecomesAnother() {
        try {
            Co.yield(1);
            Co.yield(2);
        } catch (GeneratorExit e) {
            throw new IllegalStateException("while closing", e);
        } finally {
            log("finally");
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> resumesItself() {
        Generator<Object, Object, Object> self = Co.self();
        for (int i = 0; i < 4; i++) {
            try {
                switch (i) {
                    case 0 -> self.next();
                    case 1 -> self.send(Co.yield("send"));
                    case 2 -> self.close();
                    default -> Co.yieldFrom(self);
                }
            } catch (IllegalStateException e) {
                Co.yield(e.getMessage() + " " + self.state() + (self == Co.self()));
            }
        }
        return Co.done(self.suspendedAt());
    }

    @Coroutine
    private static Generator<Object, Object, Object> resumes(Generator<Object, Object, Object>[] other) {
        Co.yield("first");
        try {
            Co.yield(other[0].send(Co.yield("second")));
        } catch (IllegalStateException e) {
            Co.yield(e.getMessage() + other[0].state());
        }
        return Co.done("resumer");
    }

    @Coroutine
    @SuppressWarnings("unchecked")
    public static Generator<Object, Object, Object> resumesThroughAnother() {
        Generator<Object, Object, Object>[] self = new Generator[] {Co.self()};
        Generator<Object, Object, Object> other = resumes(self);
        Co.yield(other.next());
        Co.yield(other.next());
        Co.yield(other.send("x"));
        Co.yieldFrom(other);
        Generator<Object, Object, Object> again = resumes(self);
        Co.yieldFrom(again);
        return Co.done(other.result());
    }

    @Coroutine(primed = true)
    private static Generator<Object, Object, Object> averager(int limit) {
        double sum = 0;
        int count = 0;
        while (count < limit) {
            sum += num(Co.yield(count == 0 ? 0.0 : sum / count));
            count++;
        }
        return Co.done("averaged " + count);
    }

    public static Generator<Object, Object, Object> primed() {
        return averager(4);
    }

    @Coroutine(primed = true)
    private static Generator<Object, Object, Object> failing() {
        log("runs");
        if (num(1) == 1) {
            throw new IllegalStateException("before the first yield");
        }
        Co.yield(1);
        return null;
    }

    public static Generator<Object, Object, Object> primedThatThrows() {
        return failing();
    }

    @Coroutine(primed = true)
    private static Generator<Object, Object, Object> ending() {
        log("ends at once");
        return Co.done(5);
    }

    public static Generator<Object, Object, Object> primedThatEnds() {
        return ending();
    }

    @Coroutine(primed = true)
    public static Iterable<Object> primedIterable() {
        log("begun");
        for (int i = 0; i < 5; i++) {
            Co.yield(i);
        }
        return null;
    }

    @Coroutine
    private static Iterable<Object> countTo(int limit, List<Object> shared) {
        for (int i = 0; i < limit; i++) {
            shared.add(i);
            limit -= i % 2;
            Co.yield(i + " of " + shared.size());
        }
        log("done");
        return Co.done();
    }

    public static Iterable<Object> iterable() {
        return countTo(6, new ArrayList<>());
    }

    @Coroutine
    public static Iterator<Object> iterator() {
        long l = 0;
        try {
            for (String s : List.of("a", "b", "c")) {
                l += wide(Co.yield(s + l));
            }
            if (l > 0) {
                throw new IllegalStateException("end of iterator");
            }
            return null;
        } finally {
            log("finally");
        }
    }

    @Coroutine
    public static Stream<Object> stream() {
        int i = 0;
        try {
            while (i < 12) {
                log("making " + i);
                Co.yield(i++);
            }
        } finally {
            log("stream ends");
        }
        return Co.done();
    }

    @Coroutine
    public static Stream<Object> streamOfOther() {
        Co.yield("own");
        return stream();
    }

    @Coroutine
    private static Generator<Object, Object, Object> wantsManyThings(
            boolean z, byte b, short s, char c, int i, long l, float f, double d, Object o, int[] a, String... rest) {
        log(z + " " + b + s + c + i + l + f + d + o + a.length + rest.length);
        z = !z;
        l <<= b;
        Co.yield(z ? l : d);
        i = rest.length + num(Co.yield(rest[0]));
        o = Co.yield(o);
        rest = new String[] {rest[1] + o};
        return Co.done(z + " " + b + s + c + i + l + f + d + o + a[0] + rest[0]);
    }

    public static Generator<Object, Object, Object> manyParameters() {
        return wantsManyThings(true, (byte) 2, (short) 3, 'c', 5, 6L, 7f, 8d, "o", new int[] {1}, "rest", "of it");
    }

    @Coroutine
    public static Generator<Object, Object, Object> allYields() {
        Co.yield(true);
        Co.yield((byte) 1);
        Co.yield('c');
        Co.yield((short) 2);
        Co.yield(3);
        Co.yield(4L);
        Co.yield(5f);
        Co.yield(6d);
        Co.yield("seven");
        Co.yield();
        Co.yield(null);
        Co.yield(new int[] {8});
        Object z = Co.yield(false);
        Object l = Co.yield(9L);
        Object d = Co.yield(1e300);
        return Co.done(List.of(text(z), text(l), text(d)));
    }

    @Coroutine
    public static Generator<Object, Object, Object> whereItIsCalledFrom() {
        for (int i = 0; i < 2; i++) {
            Co.yield(caller());
        }
        Object after = Co.yield("x");
        return Co.done(caller() + text(after));
    }

    private static String caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.skip(1)
                        .findFirst()
                        .map(frame -> frame.getMethodName().replace("$body", "") + ":" + frame.getLineNumber())
                        .orElse("nobody"));
    }

    @Coroutine
    public static Generator<Object, Object, Object> monitorsBetweenYields() {
        Object lock = new Object();
        int n = 0;
        for (int i = 0; i < 3; i++) {
            synchronized (lock) {
                n += i;
                if (Thread.holdsLock(lock) && i == 2) {
                    continue;
                }
            }
            n += num(Co.yield(n));
            log(Thread.holdsLock(lock));
        }
        synchronized (lock) {
            return Co.done(n);
        }
    }
}
