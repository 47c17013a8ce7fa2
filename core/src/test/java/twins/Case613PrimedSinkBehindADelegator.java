package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A sink that was primed by hand goes on where it stands. */
public final class Case613PrimedSinkBehindADelegator {
    private Case613PrimedSinkBehindADelegator() {}

    @Coroutine
    static Generator<Object, Object, Object> sink() {
        Object x = Co.yield("ready");
        while (x != null) {
            say("sink got", x);
            x = Co.yield("more");
        }
        return Co.done("sink done");
    }

    @Coroutine
    static Generator<Object, Object, Object> pipe(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say(r);
        return Co.done();
    }

    public static void main(String[] args) {
        var s = sink();
        s.next();
        var g = pipe(s);
        step("next", g::next);
        var t = sink();
        t.next();
        var h = pipe(t);
        step("send early", () -> h.send("x"));
        step("next", h::next);
    }
}
