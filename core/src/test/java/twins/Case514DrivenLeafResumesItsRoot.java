package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A leaf that an outsider drives resumes the top: that one fails where it delegates, the leaf goes on. */
public final class Case514DrivenLeafResumesItsRoot {
    private Case514DrivenLeafResumesItsRoot() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        Co.yield("leaf 1");
        step("resume the top", pool.get(0)::next);
        Co.yield("leaf 2");
        step("resume the top", pool.get(0)::next);
        Co.yield("leaf 3");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        try {
            Co.yieldFrom(d);
        } finally {
            say(name, "ends");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var x = leaf(pool);
        var t = over(over(x, "middle"), "top");
        pool.add(t);
        step("top", t::next);
        step("leaf", x::next);
        step("top state", () -> t.state());
        step("leaf", x::next);
        step("leaf", x::next);
    }
}
