package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** Delegations as arguments of one call run from left to right. */
public final class Case594YieldFromAsArguments {
    private Case594YieldFromAsArguments() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name) {
        try {
            Object x = Co.yield(name);
            return Co.done(Arrays.asList(name, x));
        } finally {
            say(name, "ends");
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        say("all", Co.yieldFrom(part("a")), "and", Co.yieldFrom(part("b")));
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send", () -> g.send(1));
        step("send", () -> g.send(2));
    }
}
