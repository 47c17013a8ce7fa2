package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Locals and operands of which the verifier knows no more than that they are null. */
public final class NullTyped {
    private static String three(Object a, int b, Object c) {
        return a + "," + b + "," + c;
    }

    private static String overloaded(int[] a, String b, Object c) {
        return (a == null) + "," + b + "," + c;
    }

    @Coroutine
    public static Generator<Object, Object, Object> nullLocal() {
        String s = null;
        int n = 1;
        n += num(Co.yield(s));
        Co.yield(s == null);
        s = s + n;
        return Co.done(s);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nullOperands() {
        Co.yield(three(null, num(Co.yield(1)), Co.yield(2)));
        return Co.done(overloaded(null, null, Co.yield(3)));
    }

    @Coroutine
    public static Generator<Object, Object, Object> mergedInLoop() {
        StringBuilder text = null;
        int[] counts = null;
        for (int i = 0; i < 4; i++) {
            Co.yield(text == null ? "none" : text.toString());
            if (i == 1) {
                text = new StringBuilder("made");
            }
            if (text != null) {
                counts = counts == null ? new int[1] : counts;
                text.append(num(Co.yield(counts[0]++)));
            }
        }
        return Co.done(text.append(counts.length).toString());
    }

    @Coroutine
    public static Generator<Object, Object, Object> dereferencedNull() {
        String s = null;
        try {
            Co.yield("before");
            Co.yield(s.length());
        } catch (NullPointerException e) {
            Co.yield("caught");
        }
        int[] none = null;
        try {
            none[num(Co.yield("index"))] = num(Co.yield("value"));
        } catch (NullPointerException e) {
            log("no array");
        }
        synchronized (NullTyped.class) {
            log("no yield in here");
        }
        Object[] array = null;
        return Co.done(array[0]);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nullArrayAndCast() {
        Object[] array = (Object[]) Co.yield("a null is cast");
        String text = (String) null;
        Co.yield(array);
        text = text == null ? (String) Co.yield(text) : text;
        return Co.done(text);
    }

    @Coroutine
    public static Generator<Object, Object, Object> nullsEverywhere() {
        Object held = null;
        while (held == null) {
            Co.yield();
            held = Co.yield(null);
            Co.yield((Object) null);
        }
        return Co.done(null);
    }

    @Coroutine
    public static Generator<Object, Object, Object> conditionalNull() {
        String s = truth(Co.yield(1)) ? null : text(Co.yield(2));
        Integer boxed = truth(Co.yield(3)) ? null : (Integer) num(Co.yield(4));
        return Co.done(s + boxed);
    }

    @Coroutine
    public static Generator<Object, Object, Object> throwNull() {
        try {
            RuntimeException none = null;
            Co.yield("before");
            throw none;
        } catch (NullPointerException e) {
            Co.yield("caught");
        }
        return Co.done();
    }
}
