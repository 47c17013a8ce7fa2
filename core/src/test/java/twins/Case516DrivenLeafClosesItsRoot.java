package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A leaf that an outsider drives closes the top: the close fails there. */
public final class Case516DrivenLeafClosesItsRoot {
    private Case516DrivenLeafClosesItsRoot() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        Co.yield("leaf 1");
        step("close the top", pool.get(0)::close);
        Co.yield("leaf 2");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say(name, "caught", e);
            throw e;
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
        step("leaf state", () -> x.state());
    }
}
