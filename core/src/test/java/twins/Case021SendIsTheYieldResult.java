package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The value sent becomes the value of the yield expression. */
public final class Case021SendIsTheYieldResult {
    private Case021SendIsTheYieldResult() {}

    @Coroutine
    static Generator<String, Object, Void> listener() {
        while (true) {
            Object got = Co.yield("ready");
            say("got", got);
        }
    }

    public static void main(String[] args) {
        Generator<String, Object, Void> g = listener();
        step("start", g::next);
        step("send a", () -> g.send("a"));
        step("send 7", () -> g.send(7));
        step("next", g::next);
    }
}
