package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A value sent to a delegator whose delegate an outsider closed is lost. */
public final class Case505SentValueAfterOutsidersClose {
    private Case505SentValueAfterOutsidersClose() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Object x = Co.yield(1);
        say("inner got", x);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> outer(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("result", r);
        Object x = Co.yield("after");
        say("outer got", x);
        return Co.done();
    }

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("next", g::next);
        d.close();
        step("send", () -> g.send("lost"));
        step("send", () -> g.send("kept"));
    }
}
