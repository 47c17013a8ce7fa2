package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** The delegator catches the refusal and delegates again later. */
public final class Case515DrivenLeafResumesACarefulRoot {
    private Case515DrivenLeafResumesACarefulRoot() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(List<Generator<Object, Object, Object>> pool) {
        Co.yield("leaf 1");
        step("resume the top", pool.get(0)::next);
        Co.yield("leaf 2");
        Co.yield("leaf 3");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> careful(Generator<Object, Object, Object> d) {
        while (true) {
            try {
                Co.yieldFrom(d);
                return Co.done("all");
            } catch (IllegalStateException e) {
                say("careful caught", e);
                Co.yield("careful waits");
            }
        }
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var x = leaf(pool);
        var t = careful(x);
        pool.add(t);
        step("top", t::next);
        step("leaf", x::next);
        step("top", t::next);
        step("top", t::next);
    }
}
