package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Who answers the refusal of a close by a yield has ignored the exit. */
public final class Case518DrivenLeafClosesARootThatYields {
    private Case518DrivenLeafClosesARootThatYields() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        Co.yield("leaf 1");
        step("close the top", pool.get(0)::close);
        Co.yield("leaf 2");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> yielding(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("inner caught", e);
            Co.yield("instead");
        }
        Co.yield("goes on");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("outer caught", e);
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var x = leaf(pool);
        var m = yielding(x);
        var t = over(m);
        pool.add(t);
        step("top", t::next);
        step("leaf", x::next);
        step("top state", () -> t.state());
        step("middle", m::next);
    }
}
