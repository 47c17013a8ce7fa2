package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** An outsider's send and the top's send reach the same yield one after the other. */
public final class Case512OutsiderSendsIntoTheLeaf {
    private Case512OutsiderSendsIntoTheLeaf() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        while (true) {
            Object x = Co.yield("leaf");
            say("leaf got", x);
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var x = leaf();
        var t = over(over(over(x)));
        step("top", t::next);
        step("leaf", () -> x.send("outsider"));
        step("top", () -> t.send("top"));
        step("leaf", x::next);
        step("top", t::next);
    }
}
