package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** When the delegate is closed from outside, the delegator goes on with none. */
public final class Case212OutsiderClosesTheDelegate {
    private Case212OutsiderClosesTheDelegate() {}

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("next", g::next);
        d.close();
        step("next", g::next);

        var d2 = inner();
        var h = outer(d2);
        h.next();
        d2.close();
        step("throw into the delegator", () -> h.raise(new AppError("x")));

        var d3 = inner();
        var k = outer(d3);
        k.next();
        d3.close();
        step("send to the delegator", () -> k.send("v"));
    }

    @Coroutine
    static Generator<Integer, String, Void> inner() {
        try {
            Co.yield(1);
            Co.yield(2);
        } finally {
            say("inner closed");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, String, Void> outer(Generator<Integer, String, Void> d) {
        Void r = Co.yieldFrom(d);
        say("delegation result", r);
        Co.yield("outer goes on");
        return Co.done();
    }
}
