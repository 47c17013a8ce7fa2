package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.List;

/** What the delegate returns is the value of the delegation; no result is null. */
public final class Case184ResultOfTheDelegation {
    @Coroutine
    static Generator<String, Void, Object> inner(Object v) {
        Co.yield("in " + show(v));
        if (v != null) {
            return Co.done(v);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, List<Object>> outer() {
        Object a = Co.yieldFrom(inner(null));
        say("a", a);
        Object b = Co.yieldFrom(inner(7));
        say("b", b);
        Object c = Co.yieldFrom(inner(List.of(1, 2)));
        say("c", c);
        return Co.done(Arrays.asList(a, b, c));
    }

    public static void main(String[] args) {
        var g = outer();
        for (int i = 0; i < 4; i++) {
            step("next", g::next);
        }
    }
}
