package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A leaf that resumes its other delegator makes that one fail. */
public final class Case590SharedLeafResumesTheOtherDelegator {
    private Case590SharedLeafResumesTheOtherDelegator() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        Co.yield("leaf 1");
        Co.yield("leaf 2");
        step("resume the other", pool.get(0)::next);
        Co.yield("leaf 3");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say(name, "caught", e);
        }
        Co.yield(name + " goes on");
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var x = leaf(pool);
        var a = over(x, "a");
        var b = over(x, "b");
        pool.add(a);
        step("a", a::next);
        step("b", b::next);
        step("b", b::next);
        step("a", a::next);
        step("b", b::next);
    }
}
