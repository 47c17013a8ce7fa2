package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Delegating to oneself is refused and may be caught. */
public final class Case521SelfDelegationCaught {
    private Case521SelfDelegationCaught() {}

    @Coroutine
    static Generator<Object, Object, Object> selfish(List<Generator<Object, Object, Object>> pool) {
        try {
            Co.yieldFrom(pool.get(0));
        } catch (IllegalStateException e) {
            say("caught", e);
        }
        Co.yield("goes on");
        try {
            Co.yieldFrom(pool.get(0));
        } catch (IllegalStateException e) {
            say("caught", e);
        }
        return Co.done("end");
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var g = selfish(pool);
        pool.add(g);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
