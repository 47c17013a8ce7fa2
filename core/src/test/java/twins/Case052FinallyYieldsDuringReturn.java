package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A yield in finally suspends a pending return; the value survives. */
public final class Case052FinallyYieldsDuringReturn {
    private Case052FinallyYieldsDuringReturn() {}

    @Coroutine
    static Generator<String, String, String> gen() {
        try {
            Co.yield("body");
            return Co.done("kept");
        } finally {
            String got = Co.yield("in finally");
            say("finally got", got);
        }
    }

    public static void main(String[] args) {
        Generator<String, String, String> g = gen();
        step("next", g::next);
        step("next", g::next);
        step("send", () -> g.send("word"));
    }
}
