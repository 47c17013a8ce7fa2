package targets;

import static targets.Log.*;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** One slot holds locals of different types, one after the other. */
public final class SlotReuse {
    @Coroutine
    public static Generator<Object, Object, Object> floatCatchIntLong() {
        {
            float f = num(Co.yield("float"));
            Co.yield(f);
        }
        try {
            Co.yield("try");
        } catch (IllegalArgumentException e) {
            Co.yield(e.getMessage());
        } finally {
            int i = num(Co.yield("int"));
            Co.yield(i);
        }
        {
            long l = wide(Co.yield("long"));
            Co.yield(l);
        }
        Object o = Co.yield("object");
        return Co.done(o);
    }

    @Coroutine
    public static Generator<Object, Object, Object> branchesOfOneIf() {
        for (int round = 0; round < 6; round++) {
            if (round % 3 == 0) {
                double d = real(Co.yield("d"));
                Co.yield(d);
                d++;
                Co.yield(d);
            } else if (round % 3 == 1) {
                String s = text(Co.yield("s"));
                String t = text(Co.yield("t"));
                Co.yield(s + t);
            } else {
                int i = num(Co.yield("i"));
                boolean b = truth(Co.yield("b"));
                Co.yield(i + " " + b);
            }
        }
        return null;
    }

    @Coroutine
    public static Generator<Object, Object, Object> halfOfAWideSlot() {
        {
            long l = wide(Co.yield(1));
            Co.yield(l);
        }
        int first = 1;
        {
            Object second = Co.yield(first);
            Co.yield(second);
        }
        double d = real(Co.yield("d"));
        first++;
        return Co.done(first + d);
    }

    @Coroutine
    public static Generator<Object, Object, Object> switchCasesShareAScope() {
        for (int i = 0; i < 5; i++) {
            switch (i) {
                case 0:
                    int n = num(Co.yield("zero"));
                    Co.yield(n);
                    break;
                case 1:
                    n = 10;
                    Co.yield(n);
                    String s = "s" + n;
                case 2:
                    s = "two";
                    Object x = Co.yield(s);
                    n = num(x);
                    Co.yield(s + n);
                    break;
                default:
                    long l = i;
                    Co.yield(l);
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> handlersOfDifferentTypes() {
        for (int i = 0; i < 5; i++) {
            try {
                long in = wide(Co.yield(i));
                Co.yield(in);
            } catch (IllegalArgumentException e) {
                List<Object> list = List.of(e.getMessage());
                Co.yield(list);
            } catch (RuntimeException e) {
                double d = i + 0.5;
                Co.yield(d);
            } catch (AssertionError e) {
                char c = (char) ('a' + i);
                Co.yield(c);
            }
        }
        return Co.done();
    }

    @Coroutine
    public static Generator<Object, Object, Object> foreachTemporaries() {
        for (String s : new String[] {"a", "b"}) {
            Co.yield(s);
        }
        for (long l : new long[] {1L, 2L}) {
            Co.yield(l);
        }
        for (Object o : List.of(3, "x")) {
            Co.yield(o);
        }
        for (double[] d : new double[][] {{1.5}, {2.5, 3.5}}) {
            for (double e : d) {
                Co.yield(e);
            }
        }
        return Co.done();
    }
}
