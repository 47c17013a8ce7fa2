package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Of two delegators over one, the one that did not ask is suspended. */
public final class Case589SharedStatesSeenFromTheLeaf {
    private Case589SharedStatesSeenFromTheLeaf() {}

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
        var a = over(x);
        var b = over(over(x));
        pool.add(x);
        pool.add(a);
        pool.add(b);
        step("a", a::next);
        step("b", b::next);
        step("a", a::next);
    }
}
