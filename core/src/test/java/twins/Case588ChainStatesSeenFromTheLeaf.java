package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All of a chain run while the leaf runs, but for those above the driver. */
public final class Case588ChainStatesSeenFromTheLeaf {
    private Case588ChainStatesSeenFromTheLeaf() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        while (true) {
            for (var g : pool) {
                say(g.state());
            }
            Co.yield("leaf");
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var x = leaf(pool);
        var m = over(x);
        var t = over(m);
        pool.add(x);
        pool.add(m);
        pool.add(t);
        step("top", t::next);
        step("middle", m::next);
        step("leaf", x::next);
        step("states", () -> Arrays.asList(x.state(), m.state(), t.state()));
    }
}
