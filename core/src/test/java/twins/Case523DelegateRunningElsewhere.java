package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A body that runs delegates to one that waits for it. */
public final class Case523DelegateRunningElsewhere {
    private Case523DelegateRunningElsewhere() {}

    @Coroutine
    static Generator<Object, Object, Object> asker(List<Generator<Object, Object, Object>> pool) {
        step("other", pool.get(1)::next);
        Co.yield("asker");
        step("other", pool.get(1)::next);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> other(List<Generator<Object, Object, Object>> pool) {
        try {
            Co.yieldFrom(pool.get(0));
        } catch (IllegalStateException e) {
            say("other caught", e);
            Co.yield("other instead");
        }
        Co.yieldFrom(pool.get(0));
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var a = asker(pool);
        var o = other(pool);
        pool.add(a);
        pool.add(o);
        step("asker", a::next);
        step("asker", a::next);
        step("other", o::next);
    }
}
