package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** Delegations as operands of a list keep what was computed before. */
public final class Case591YieldFromAsOperands {
    private Case591YieldFromAsOperands() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name) {
        Object x = Co.yield(name);
        return Co.done(x);
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        var r = Arrays.asList(Co.yield("start"), Co.yieldFrom(part("a")), Co.yieldFrom(part("b")), Co.yield("end"));
        say(r);
        return Co.done(r);
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send", () -> g.send(1));
        step("send", () -> g.send(2));
        step("send", () -> g.send(3));
        step("send", () -> g.send(4));
    }
}
