package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** What a suspended generator must not keep alive; each body tells by {@link #watch} what is to be gone at its next yields. */
public final class Garbage {
    /** Objects that nobody but a generator refers to. */
    static final class Heavy {
        final byte[] load = new byte[1000];

        int size() {
            return load.length;
        }
    }

    private static final List<java.lang.ref.WeakReference<Object>> WATCHED = new ArrayList<>();

    private Garbage() {}

    static <T> T watch(T object) {
        WATCHED.add(new java.lang.ref.WeakReference<>(object));
        return object;
    }

    /** How many of the watched objects are still there. */
    public static int left() {
        System.gc();
        int left = 0;
        for (var reference : WATCHED) {
            left += reference.get() == null ? 0 : 1;
        }
        return left;
    }

    @Coroutine
    public static Generator<Object, Object, Object> localOfAnEndedScope() {
        {
            Heavy heavy = watch(new Heavy());
            log(num(Co.yield("in scope: 1")) + heavy.size());
        }
        Co.yield("out of scope: 0");
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> readForTheLastTime() {
        Heavy heavy = watch(new Heavy());
        Co.yield("still read: 1");
        int size = heavy.size();
        Co.yield("read no more: 0");
        Co.yield("nor here: 0");
        return Co.done(size);
    }

    @Coroutine
    private static Generator<Object, Object, Object> ofParameter(Heavy heavy) {
        Co.yield("read below: 1");
        log(heavy.size());
        Co.yield("no more: 0");
        return null;
    }

    public static Generator<Object, Object, Object> parameterReadForTheLastTime() {
        return ofParameter(watch(new Heavy()));
    }

    @Coroutine
    public static Generator<Object, Object, Object> operandOfAnExpression() {
        log(watch(new Heavy()).size() + num(Co.yield("only its size is needed: 0")));
        log(watch(new Heavy()).equals(Co.yield("needed for equals: 1")));
        Co.yield("after equals: 0");
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> caughtException() {
        try {
            throw watch(new IllegalStateException("heavy"));
        } catch (IllegalStateException e) {
            Co.yield("not read any more: 0");
            Co.yield("nor now: 0");
        }
        Co.yield("nor after: 0");
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> yieldedValue() {
        Co.yield(watch(new int[] {1}).length + " element: 0");
        Co.yield("the value itself is the resumer's: 0");
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> branchesThatDiffer() {
        for (int i = 0; i < 2; i++) {
            Object one = watch(new Heavy());
            Co.yield("read below: 1");
            log(one.hashCode() == 0);
            one = null;
            Co.yield("set to null: 0");
        }
        return null;
    }

    @Coroutine
    private static Generator<Object, Object, Object> inner() {
        Heavy heavy = watch(new Heavy());
        Co.yield("the delegate and its local: 2");
        return Co.done(heavy.size());
    }

    @Coroutine
    public static Generator<Object, Object, Object> endedDelegate() {
        Object size = Co.yieldFrom(watch(inner()));
        Co.yield("delegate and its local are gone: 0");
        return Co.done(size);
    }

    @Coroutine
    public static Generator<Object, Object, Object> handsOver() {
        Heavy heavy = watch(new Heavy());
        Co.yield("read below: 1");
        log(heavy.size());
        return after();
    }

    @Coroutine
    private static Generator<Object, Object, Object> after() {
        Co.yield("handed over: 0");
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> sentValue() {
        Co.yield("nothing sent: 0");
        watch(Co.yield("nothing sent: 0"));
        Co.yield("what was sent is dropped: 0");
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> keptUntilTheEnd() {
        Heavy heavy = watch(new Heavy());
        try {
            Co.yield("in finally: 1");
        } finally {
            log(heavy.size());
        }
        return null;
    }
}
