package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A leaf that resumes the generator that runs it is refused at each level. */
public final class Case513LeafResumesItsRoot {
    private Case513LeafResumesItsRoot() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        for (var g : pool) {
            step("resume", g::next);
        }
        Co.yield("leaf");
        return Co.done();
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
        step("state", () -> t.state());
    }
}
