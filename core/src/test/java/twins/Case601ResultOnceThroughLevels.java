package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The result is told once, also at the end of a delegation. */
public final class Case601ResultOnceThroughLevels {
    private Case601ResultOnceThroughLevels() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Co.yield(1);
        return Co.done("result");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        return Co.done(r);
    }

    public static void main(String[] args) {
        var g = over(over(inner()));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
        step("send", () -> g.send("x"));
    }
}
