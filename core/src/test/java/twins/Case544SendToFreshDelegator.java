package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** A value sent to a delegator that has not started never reaches the delegate. */
public final class Case544SendToFreshDelegator {
    private Case544SendToFreshDelegator() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Object x = Co.yield(1);
        say("inner got", x);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> outer(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("send", () -> g.send("early"));
        step("states", () -> Arrays.asList(g.state(), d.state()));
        step("next", g::next);
        step("send", () -> g.send("now"));
    }
}
