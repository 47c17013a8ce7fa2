package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Advancing the middle generator directly while the top is suspended on it. */
public final class Case229AdvanceTheMiddleOfAChain {
    private Case229AdvanceTheMiddleOfAChain() {}

    public static void main(String[] args) {
        var lf = leaf();
        var m = mid(lf);
        var t = top(m);
        step("top", t::next);
        step("mid", () -> m.send("via mid"));
        step("leaf", () -> lf.send("via leaf"));
        step("top", () -> t.send("via top"));
        step("mid", m::next);
        step("top", () -> t.send("last"));
        step("top", t::next);
    }

    @Coroutine
    static Generator<Integer, String, String> leaf() {
        for (int i = 0; i < 4; i++) {
            String x = Co.yield(i);
            if (x != null) {
                say("leaf got", x);
            }
        }
        return Co.done("leaf result");
    }

    @Coroutine
    static Generator<Object, String, String> mid(Generator<Integer, String, String> d) {
        String r = Co.yieldFrom(d);
        String x = Co.yield("mid has " + r);
        say("mid got", x);
        return Co.done("mid result");
    }

    @Coroutine
    static Generator<Object, String, Void> top(Generator<Object, String, String> d) {
        String r = Co.yieldFrom(d);
        Co.yield("top has " + r);
        return Co.done();
    }
}
