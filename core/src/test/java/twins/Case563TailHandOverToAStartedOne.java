package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Handing over to one that has started goes on where it stands. */
public final class Case563TailHandOverToAStartedOne {
    private Case563TailHandOverToAStartedOne() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        Object x = Co.yield("rest 1");
        say("got", x);
        Object y = Co.yield("rest 2");
        say("got", y);
        return Co.done("end");
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d) {
        Co.yield("first");
        return d;
    }

    public static void main(String[] args) {
        var r = rest();
        step("rest", r::next);
        var g = first(r);
        step("next", g::next);
        step("next", g::next);
        step("send", () -> g.send("b"));
    }
}
