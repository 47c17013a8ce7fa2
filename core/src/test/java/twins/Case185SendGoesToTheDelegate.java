package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Values sent to the delegator arrive at the delegate's yields, and at the outer's again when it ends. */
public final class Case185SendGoesToTheDelegate {
    @Coroutine
    static Generator<String, Integer, String> inner() {
        Integer x = Co.yield("i1");
        say("inner got", x);
        x = Co.yield("i2");
        say("inner got", x);
        return Co.done("i-result");
    }

    @Coroutine
    static Generator<String, Integer, Void> outer() {
        Integer x = Co.yield("o1");
        say("outer got", x);
        String r = Co.yieldFrom(inner());
        say("outer has", r);
        x = Co.yield("o2");
        say("outer got", x);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        for (int v : List.of(1, 2, 3, 4)) {
            step("send " + v, () -> g.send(v));
        }
    }
}
