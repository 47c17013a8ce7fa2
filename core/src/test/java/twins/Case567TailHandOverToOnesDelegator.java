package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Handing over to one's own delegator is refused. */
public final class Case567TailHandOverToOnesDelegator {
    private Case567TailHandOverToOnesDelegator() {}

    @Coroutine
    static Generator<Object, Object, Object> back(List<Generator<Object, Object, Object>> pool) {
        Co.yield("back");
        return pool.get(0);
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("over caught", e);
        }
        Co.yield("over");
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var g = over(back(pool));
        pool.add(g);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
