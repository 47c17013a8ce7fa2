package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Locals that only a handler reads, an outer one, or one that a loop leads back to. */
public final class LiveAcrossHandlers {
    @Coroutine
    public static Generator<Object, Object, Object> readInOuterCatchOnly() {
        String outer = "set at " + Co.yield("outer");
        long wide = wide(Co.yield("wide"));
        try {
            int inner = num(Co.yield("inner"));
            try {
                Co.yield(inner);
                inner = 0;
                Co.yield("again");
            } catch (ArithmeticException e) {
                return Co.done(e);
            }
        } catch (IllegalArgumentException e) {
            return Co.done(outer + wide);
        }
        return Co.done("no exception");
    }

    @Coroutine
    public static Generator<Object, Object, Object> assignmentThatMayNotHappen() {
        String state = "before";
        int n = 0;
        try {
            n = num(Co.yield(state));
            state = "between";
            n += num(Co.yield(state));
            state = "after";
            n += num(Co.yield(state));
        } catch (IllegalArgumentException e) {
            Co.yield(state + n);
        }
        return Co.done(state + n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> oldValueInHandler() {
        int x = 1;
        double y = 1.5;
        for (int i = 0; i < 4; i++) {
            try {
                x = x + num(Co.yield(x));
                y = y * (10 / (x % 3)) + real(Co.yield(y));
                x = -1;
            } catch (ArithmeticException | IllegalArgumentException e) {
                log(x + " " + y);
                x++;
            }
        }
        return Co.done(x + y);
    }

    @Coroutine
    public static Generator<Object, Object, Object> assignedBeforeYieldInDoWhile() {
        String last = "first";
        int i = 0;
        do {
            String now = "round " + i;
            Object sent = Co.yield(last + "/" + now);
            last = now + sent;
            i++;
        } while (i < 4);
        return Co.done(last);
    }

    @Coroutine
    public static Generator<Object, Object, Object> readInNextRoundOnly() {
        Object previous = null;
        long total = 0;
        for (int i = 0; ; i++) {
            if (i % 3 == 2) {
                total += num(previous);
                Co.yield("total " + total);
            }
            if (total > 20) {
                return Co.done(total);
            }
            previous = Co.yield(i);
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> deadAndSetAgain() {
        int[] numbers = {1, 2, 3};
        Co.yield(numbers.length);
        numbers = null;
        Co.yield("none");
        numbers = new int[] {num(Co.yield("length"))};
        try {
            Co.yield(numbers[0]);
            numbers = new int[0];
        } finally {
            log(numbers.length);
        }
        return Co.done(numbers.length);
    }

    @Coroutine
    public static Generator<Object, Object, Object> definitelyAssignedByBranches() {
        String value;
        int n;
        if (truth(Co.yield("which"))) {
            value = "odd";
            n = num(Co.yield("n"));
        } else {
            value = text(Co.yield("text"));
            n = 2;
        }
        Co.yield(n);
        return Co.done(value + n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> swapInLoop() {
        Object a = "a";
        Object b = 2L;
        int i = 0;
        float f = 1f;
        float g = 2f;
        while (i++ < 5) {
            Object c = a;
            a = b;
            b = c;
            float h = f;
            f = g + num(Co.yield(a));
            g = h;
        }
        return Co.done(a + " " + b + " " + f + " " + g);
    }
}
