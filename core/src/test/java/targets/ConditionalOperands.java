package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Conditional expressions as operands: what lies under the yield differs by the way taken. */
public final class ConditionalOperands {
    @Coroutine
    public static Generator<Object, Object, Object> longOrDouble() {
        long l = truth(Co.yield(1)) ? wide(Co.yield("l")) : 5L + num(Co.yield("m"));
        double d = l > 10L ? real(Co.yield("d")) : truth(Co.yield("e")) ? 1L : 2f;
        return Co.done(l + (d < 3 ? d : -d * (truth(Co.yield("f")) ? 2L : num(Co.yield("g")))));
    }

    @Coroutine
    public static Generator<Object, Object, Object> asReceiver() {
        String s = (truth(Co.yield(1)) ? "abc" : text(Co.yield(2)))
                .substring(truth(Co.yield(3)) ? 0 : 1)
                .concat(truth(Co.yield(4)) ? "x" : String.valueOf(num(Co.yield(5)) > 3 ? 'c' : 'd'));
        return Co.done(s.length() + s);
    }

    @Coroutine
    public static Generator<Object, Object, Object> conditions() {
        int n = 0;
        if (truth(Co.yield("a")) && (truth(Co.yield("b")) || !truth(Co.yield("c"))) && n == 0) {
            n |= 1;
        }
        if (!(truth(Co.yield("d")) ? truth(Co.yield("e")) : n > 0)) {
            n |= 2;
        }
        while (num(Co.yield(n)) > 4 || n < 10 && truth(Co.yield("or"))) {
            n += 4;
            if (n > 30) {
                break;
            }
        }
        for (; truth(Co.yield("for")); n = n * 2 + num(Co.yield("update"))) {
            if (n > 100) {
                return Co.done("large " + n);
            }
        }
        return Co.done(n);
    }

    @Coroutine
    public static Generator<Object, Object, Object> shortCircuitValues() {
        boolean a = truth(Co.yield(1)) & num(Co.yield(2)) > 2;
        boolean b = a || Co.yield(3) == null || Co.yield(4) instanceof Integer;
        boolean c = b ? !a : a ^ truth(Co.yield(5));
        Object boxed = a ? (Object) num(Co.yield(6)) : (Object) (c ? "text" : 1.5);
        return Co.done(a + " " + b + " " + c + boxed);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nestedInArguments() {
        int max = Math.max(
                Math.min(num(Co.yield(1)), truth(Co.yield(2)) ? num(Co.yield(3)) : 4),
                Math.abs(truth(Co.yield(4)) ? -num(Co.yield(5)) : Math.max(num(Co.yield(6)), 2)));
        return Co.done(String.format("%s %d %s", Co.yield(7), truth(Co.yield(8)) ? max : -max, Co.yield(9)));
    }

    @Coroutine
    public static Generator<Object, Object, Object> unboxing() {
        Integer none = truth(Co.yield("null?")) ? null : (Integer) num(Co.yield("n"));
        try {
            int n = none + num(Co.yield("operand"));
            long widened = truth(Co.yield(n)) ? none : 5L;
            return Co.done(widened + n);
        } catch (NullPointerException e) {
            return Co.done("null " + Co.yield("caught"));
        }
    }

    @Coroutine
    public static Generator<Object, Object, Object> rawUnboxing() {
        int sum = 0;
        try {
            for (int i = 0; i < 5; i++) {
                int sent = Co.yield(sum);
                sum += sent;
                sum += Co.<Integer>yield("generic");
                sum -= (Integer) Co.yield("cast") + (int) Co.yield("int");
            }
        } catch (NullPointerException e) {
            return Co.done("null was sent " + sum);
        }
        return Co.done(sum);
    }
}
