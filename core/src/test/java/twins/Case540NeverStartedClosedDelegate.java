package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Delegating to one that was closed before it started gives none. */
public final class Case540NeverStartedClosedDelegate {
    private Case540NeverStartedClosedDelegate() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        say("never");
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("result", r);
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        var d = inner();
        d.close();
        var g = over(d);
        step("next", g::next);
    }
}
