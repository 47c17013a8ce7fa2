package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.ArrayList;
import java.util.List;

/** Who recovers from the refusal of a close is closed after all. */
public final class Case517DrivenLeafClosesARootThatRecovers {
    private Case517DrivenLeafClosesARootThatRecovers() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        Co.yield("leaf 1");
        step("close the top", pool.get(0)::close);
        Co.yield("leaf 2");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> recovering(Generator<Object, Object, Object> d, String name) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say(name, "caught", e);
        } catch (GeneratorExit e) {
            say(name, "exits");
            throw e;
        }
        return Co.done(name);
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var x = leaf(pool);
        var t = recovering(recovering(x, "middle"), "top");
        pool.add(t);
        step("top", t::next);
        step("leaf", x::next);
        step("top state", () -> t.state());
    }
}
