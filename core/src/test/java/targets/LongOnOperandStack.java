package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** Values of two slots under a yield, alone and mixed with others. */
public final class LongOnOperandStack {
    private static double weighted(long a, int b, double c) {
        return a * b + c;
    }

    private static String mix(int a, long b, float c, double d, String e, int[] f, Object g) {
        return a + "," + b + "," + c + "," + d + "," + e + "," + Arrays.toString(f) + "," + g;
    }

    private long field = 3L;
    private static double shared = 0.5;

    @Coroutine
    public static Generator<Object, Object, Object> underCall() {
        return Co.done(5L * weighted(3L, num(Co.yield(1)), 2.5) + num(Co.yield(2)));
    }

    @Coroutine
    public static Generator<Object, Object, Object> mixed() {
        String s = mix(1, 2L, 3f, 4d, "s", new int[] {1, num(Co.yield(1))}, Co.yield(2));
        return Co.done(
                s + mix(num(Co.yield(3)), wide(Co.yield(4)), 1f, real(Co.yield(5)), text(Co.yield(6)), null, 7L));
    }

    @Coroutine
    public static Generator<Object, Object, Object> arithmetic() {
        long l = 1L + (2L * (3L - (4L ^ wide(Co.yield(1))) % 5L) << num(Co.yield(2)));
        double d = 1.0 / (2.0 - (3.0 + real(Co.yield(l)) * 4.0) % 7.0);
        float f = 2f * (float) (d + num(Co.yield(d)));
        return Co.done(l + d + f);
    }

    @Coroutine
    public static Generator<Object, Object, Object> comparisons() {
        int n = 0;
        while (100_000_000_000L > wide(Co.yield(n)) && 3.5 <= real(Co.yield("real")) | n < 2) {
            n += 5L == num(Co.yield("equal")) ? 10 : 1;
            n += 2.25f < num(Co.yield("less")) ? 100 : 0;
            if (n > 300) {
                break;
            }
        }
        return Co.done(n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> longArrays() {
        long[] longs = new long[3];
        double[][] doubles = {{1, 2}, {3}};
        longs[num(Co.yield(0)) % 3] += wide(Co.yield(1));
        longs[1] = longs[0]++ + (longs[2] -= num(Co.yield(2)));
        doubles[num(Co.yield(3)) % 2][0] *= real(Co.yield(4)) + doubles[0][num(Co.yield(5)) % 2];
        long last = longs[2] = longs[1] = wide(Co.yield(6));
        return Co.done(last + Arrays.toString(longs) + Arrays.deepToString(doubles));
    }

    @Coroutine
    private Generator<Object, Object, Object> fields() {
        field += wide(Co.yield(field));
        long before = field++ + num(Co.yield("before"));
        long after = --field * (field -= num(Co.yield("after")));
        shared = 0.5;
        shared *= real(Co.yield(before)) + shared;
        double both = shared++ + field;
        return Co.done(before + " " + after + " " + both);
    }

    public static Generator<Object, Object, Object> ofFields() {
        return new LongOnOperandStack().fields();
    }

    @Coroutine
    private Generator<Object, Object, Object> delegating(LongOnOperandStack from, int depth, long l, double d) {
        Co.yield(field + " " + l + " " + d);
        if ((field = l) < 9 && depth > 0) {
            Object result = Co.yieldFrom(delegating(from, depth - 1, l++, d--));
            return Co.done(result + " " + Co.yieldFrom(from.delegating(this, depth - 2, l--, d)));
        }
        return Co.done(l + d);
    }

    public static Generator<Object, Object, Object> ofDelegating() {
        return new LongOnOperandStack().delegating(new LongOnOperandStack(), 3, 4L, 2.5);
    }

    @Coroutine
    private Generator<Object, Object, Object> handingOver(LongOnOperandStack from, int depth, long l) {
        Co.yield(depth);
        field += l;
        if (depth == 0) {
            return Co.done(field);
        }
        return from.handingOver(this, depth - 1, l++);
    }

    public static Generator<Object, Object, Object> ofHandingOver() {
        return new LongOnOperandStack().handingOver(new LongOnOperandStack(), 3, 4L);
    }

    public static Generator<Object, Object, Object> ofHandingOverToNone() {
        return new LongOnOperandStack().handingOver(null, 1, 4L);
    }

    @Coroutine
    public static Generator<Object, Object, Object> deep() {
        long sum = 1L + (2L + (3L + (4L + (5L + (6L + (7L + (8L + (9L + wide(Co.yield("bottom"))))))))));
        double product = 1.5 * (2 * (2.5 * (3L * (3.5f * (4 * (real(Co.yield(sum)) * num(Co.yield("right"))))))));
        return Co.done(product);
    }

    @Coroutine
    public static Generator<Object, Object, Object> constantsOfAllKinds() {
        String s = mix(-1, 0L, 2f, 1d, null, null, num(Co.yield("zero")))
                + mix(200, 1L, 0f, 0d, "", null, Co.yield("t"))
                + mix(70_000, Long.MIN_VALUE, Float.NaN, -0d, "x", new int[0], text(Co.yield(String.class)));
        return Co.done(s);
    }
}
