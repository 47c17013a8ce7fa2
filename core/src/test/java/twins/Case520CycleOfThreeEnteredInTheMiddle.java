package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** The one that closes the cycle may catch the refusal. */
public final class Case520CycleOfThreeEnteredInTheMiddle {
    private Case520CycleOfThreeEnteredInTheMiddle() {}

    @Coroutine
    static Generator<Object, Object, Object> late(List<Generator<Object, Object, Object>> pool, int i) {
        try {
            Co.yieldFrom(pool.get(i));
        } catch (IllegalStateException e) {
            say("caught by", i, e);
            Co.yield(i);
        }
        return Co.done("done");
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var a = late(pool, 1);
        var b = late(pool, 2);
        var c = late(pool, 0);
        pool.add(a);
        pool.add(b);
        pool.add(c);
        step("b", b::next);
        step("c", c::next);
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
        step("c", c::next);
    }
}
