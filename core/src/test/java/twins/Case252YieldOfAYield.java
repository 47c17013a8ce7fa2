package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A yield whose value is what the inner yield received. */
public final class Case252YieldOfAYield {
    private Case252YieldOfAYield() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (String v : List.of("a", "b", "c")) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, String, Void> gen() {
        String r = Co.yield(Co.yield(Co.yield("one")));
        say("r", r);
        return Co.done();
    }
}
