package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A driven delegate that delegates back to its suspended delegator. */
public final class Case522DelegatingToOnesDelegator {
    private Case522DelegatingToOnesDelegator() {}

    @Coroutine
    static Generator<Object, Object, Object> back(List<Generator<Object, Object, Object>> pool) {
        Co.yield("back 1");
        try {
            Co.yieldFrom(pool.get(0));
        } catch (IllegalStateException e) {
            say("back caught", e);
        }
        Co.yield("back 2");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("over caught", e);
            Co.yield("over instead");
        }
        return Co.done("over done");
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var b = back(pool);
        var t = over(b);
        pool.add(t);
        step("top", t::next);
        step("back", b::next);
        step("states", () -> Arrays.asList(t.state(), b.state()));
        step("back", b::next);
        step("top", t::next);
    }
}
