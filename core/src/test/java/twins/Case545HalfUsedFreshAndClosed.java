package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** A delegator over a started, a fresh and a closed delegate in a row. */
public final class Case545HalfUsedFreshAndClosed {
    private Case545HalfUsedFreshAndClosed() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name) {
        Co.yield(name + " 1");
        Co.yield(name + " 2");
        return Co.done(name);
    }

    @Coroutine
    static Generator<Object, Object, Object> allOf(
            Generator<Object, Object, Object> a,
            Generator<Object, Object, Object> b,
            Generator<Object, Object, Object> c) {
        Object x = Co.yieldFrom(a);
        Object y = Co.yieldFrom(b);
        Object z = Co.yieldFrom(c);
        return Co.done(Arrays.asList(x, y, z));
    }

    public static void main(String[] args) {
        var a = part("a");
        var b = part("b");
        var c = part("c");
        a.next();
        c.close();
        var g = allOf(a, b, c);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
