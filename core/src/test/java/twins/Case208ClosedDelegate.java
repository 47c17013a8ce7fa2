package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Delegating to a closed or failed generator ends at once with null. */
public final class Case208ClosedDelegate {
    @Coroutine
    static Generator<Integer, Void, Void> inner(boolean fail) {
        Co.yield(1);
        if (fail) {
            throw new AppError("failed");
        }
        Co.yield(2);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Void, Void> outer(Generator<Integer, Void, Void> d) {
        Void r = Co.yieldFrom(d);
        say("r", r);
        Co.yield("outer");
        return Co.done();
    }

    public static void main(String[] args) {
        var a = start(inner(false));
        a.close();
        var g = outer(a);
        step("next", g::next);
        var b = start(inner(true));
        step("fail", b::next);
        var h = outer(b);
        step("next", h::next);
    }
}
