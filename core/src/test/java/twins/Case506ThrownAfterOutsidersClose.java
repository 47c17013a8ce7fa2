package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown into a delegator whose delegate is closed arises at the yield from. */
public final class Case506ThrownAfterOutsidersClose {
    private Case506ThrownAfterOutsidersClose() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> outer(Generator<Object, Object, Object> d) {
        try {
            Object r = Co.yieldFrom(d);
            say("result", r);
        } catch (AppError e) {
            say("caught", e);
        }
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("next", g::next);
        d.close();
        step("throw", () -> g.raise(new AppError("x")));
        step("next", g::next);
    }
}
