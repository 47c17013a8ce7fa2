package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Values that travel unboxed: coroutines of primitives, and those of references that yield nothing but primitives. */
public final class Primitives {
    @Coroutine
    public static PrimitiveIterator.OfInt ints() {
        for (int i = 0; i < 5; i++) {
            Co.yield(i);
            Co.yield((byte) (i * 100));
            Co.yield((char) (i + 'a'));
            Co.yield((short) (i * 20_000));
        }
        return Co.done();
    }

    @Coroutine
    public static PrimitiveIterator.OfLong longs() {
        Co.yield(1L << 40);
        Co.yield(-1);
        Co.yield('x');
        Co.yield((byte) -7);
        return Co.done("four");
    }

    @Coroutine
    public static PrimitiveIterator.OfDouble doubles() {
        double sum = 0.5;
        for (long i = 1; i < 6; i++) {
            sum *= i;
            Co.yield(sum);
            Co.yield((float) sum);
            Co.yield(i << 54);
            Co.yield((int) i);
        }
        return null;
    }

    @Coroutine
    public static IntStream intStream() {
        try {
            for (int i = 1; i < 1_000; i *= 3) {
                Co.yield(i);
            }
        } finally {
            log("released");
        }
        return Co.done(7);
    }

    @Coroutine
    public static LongStream longStream() {
        Co.yield(3);
        Co.yield(4L);
        return longStreamOfMore(2);
    }

    @Coroutine
    private static LongStream longStreamOfMore(int depth) {
        Co.yield(depth);
        return depth == 0 ? Co.done() : longStreamOfMore(depth - 1);
    }

    @Coroutine(primed = true)
    public static DoubleStream doubleStream() {
        log("runs to the first yield");
        Co.yield(0);
        Co.yield(1.5f);
        Co.yield('a');
        return Co.done();
    }

    @Coroutine
    public static PrimitiveIterator.OfInt boxesAreOpened() {
        Object[] boxes = {1, (short) 2, (byte) 3, 'c', null, 4L, "five"};
        for (Object box : boxes) {
            try {
                Co.yield(box);
            } catch (NullPointerException | ClassCastException e) {
                log(e.getClass().getSimpleName());
                Co.yield(-1);
            }
        }
        return Co.done();
    }

    @Coroutine
    public static PrimitiveIterator.OfLong delegates() {
        Co.yieldFrom(longs());
        Co.yieldFrom(List.of(5L, 6L));
        Co.yieldFrom(LongStream.range(7, 9));
        Co.yieldFrom(asGenerator());
        return longs();
    }

    @Coroutine
    private static Generator<Long, Object, Object> asGenerator() {
        Co.yield(11L);
        Co.yield(12L);
        return Co.done();
    }

    @Coroutine
    public static Generator<Integer, Object, Object> takesWhatIsSent() {
        int total = 0;
        for (int i = 0; i < 12; i++) {
            Object sent = Co.yield(total);
            log("takes " + sent);
            total += sent instanceof Integer number ? number : -1;
        }
        return Co.done(total);
    }

    @Coroutine
    public static Generator<Integer, Object, Object> passesOnWhatIsSent() {
        Co.yield(-2);
        Object result = Co.yieldFrom(takesWhatIsSent());
        Integer sent = Co.yield((Integer) result);
        return Co.done(sent);
    }

    @Coroutine
    public static Generator<String, Object, Object> sendsToEachKind() {
        for (Generator<?, Object, ?> each : List.of(takesWhatIsSent(), sumsLongs(), sumsDoubles())) {
            each.next();
            for (Object value : new Object[] {1, 2L, 3.5, "four", null, 6L, 7, 8.5}) {
                Co.yield(value + ": " + each.send(value));
            }
            log(each.hasNext());
            try {
                each.send(9L);
            } catch (IllegalStateException held) {
                log("holds a value");
            }
        }
        return Co.done();
    }

    @Coroutine
    private static Generator<Long, Object, Object> sumsLongs() {
        long total = 0;
        while (true) {
            Object sent = Co.yield(total);
            total += sent instanceof Long number ? number : -1;
        }
    }

    @Coroutine
    private static Generator<Double, Object, Object> sumsDoubles() {
        double total = 0;
        while (true) {
            Object sent = Co.yield(total);
            total += sent instanceof Double number ? number : -1;
        }
    }

    @Coroutine
    public static PrimitiveIterator.OfInt tree() {
        return walk(4);
    }

    @Coroutine
    private static PrimitiveIterator.OfInt walk(int depth) {
        if (depth > 0) {
            Co.yieldFrom(walk(depth - 1));
            Co.yield(depth);
            return walk(depth - 1);
        }
        return Co.done();
    }

    // ---- of references, with nothing but primitives

    @Coroutine
    public static Generator<Integer, Object, String> sentBetween() {
        int total = 0;
        for (int i = 0; i < 8; i++) {
            total += num(Co.yield(total));
        }
        return Co.done("total " + total);
    }

    @Coroutine
    public static Generator<Double, Object, Object> mean() {
        double sum = 0;
        for (int i = 1; i < 9; i++) {
            sum += real(Co.yield(sum / i));
        }
        return Co.done(sum);
    }

    @Coroutine
    public static Generator<Object, Object, Object> longsAmongOthers() {
        Co.yield(1L);
        Co.yieldFrom(List.of("a", 2, 3L));
        Co.yield(num(Co.yield(4L)) + 0L);
        Object result = Co.yieldFrom(sentBetween());
        Co.yield(5L);
        return mixed(result);
    }

    @Coroutine
    private static Generator<Object, Object, Object> mixed(Object first) {
        Co.yield(first);
        Co.yield(6);
        Co.yield(7L);
        return Co.done(8.0);
    }

    @Coroutine
    public static Iterator<Integer> iterator() {
        for (int i = 0; i < 6; i++) {
            Co.yield(i * i);
        }
        return Co.done();
    }

    @Coroutine
    public static Iterable<Long> iterable() {
        for (long i = 0; i < 6; i++) {
            Co.yield(i << 33);
        }
        return Co.done();
    }

    @Coroutine
    public static Stream<Double> stream() {
        for (double x = 1; x < 100; x *= 1.5) {
            Co.yield(x);
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> valuesSeenFromInside() {
        for (int i = 0; i < 12; i++) {
            Generator<Object, Object, Object> self = Co.self();
            log(self.value() + " " + self.state());
            Co.yield(i);
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> heldByOthers() {
        Generator<Integer, Object, String> inner = sentBetween();
        log(inner.hasNext() + " " + inner.value());
        Co.yieldFrom(inner);
        Generator<Double, Object, Object> other = mean();
        other.advance();
        log(other.value());
        Co.yieldFrom(other);
        return Co.done();
    }
}
