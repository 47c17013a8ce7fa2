package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Delegating to a started generator goes on from its position; send works at once. */
public final class Case207HalfUsedDelegate {
    @Coroutine
    static Generator<Integer, String, String> inner() {
        for (int i = 0; i < 4; i++) {
            String got = Co.yield(i);
            if (got != null) {
                say("inner got", got);
            }
        }
        return Co.done("end");
    }

    @Coroutine
    static Generator<Integer, String, String> outer(Generator<Integer, String, String> d) {
        String r = Co.yieldFrom(d);
        return Co.done("outer " + r);
    }

    public static void main(String[] args) {
        var d = inner();
        say("used", d.next(), d.next());
        var g = outer(d);
        step("next", g::next);
        step("send", () -> g.send("hello"));
        step("next", g::next);
    }
}
