package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Each value that is sent passes all levels and comes back as the leaf's next yield. */
public final class Case543SendThroughThreeLevels {
    private Case543SendThroughThreeLevels() {}

    @Coroutine
    static Generator<Object, Object, Object> echo() {
        Object x = Co.yield("ready");
        while (x != null) {
            x = Co.yield(x);
        }
        return Co.done("echo ended");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, int n) {
        Object r = Co.yieldFrom(d);
        say(n, "got", r);
        return Co.done(n);
    }

    public static void main(String[] args) {
        var g = over(over(over(echo(), 1), 2), 3);
        step("next", g::next);
        step("send", () -> g.send("a"));
        step("send", () -> g.send("b"));
        step("next", g::next);
        step("next", g::next);
    }
}
