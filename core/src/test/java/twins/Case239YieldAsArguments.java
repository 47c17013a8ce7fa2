package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Yields as call arguments run left to right and earlier values are kept. */
public final class Case239YieldAsArguments {
    private Case239YieldAsArguments() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send("SECOND"));
        step("send", () -> g.send("X"));
        step("send", () -> g.send("Y"));
        step("send", () -> g.send("Z"));
    }

    static String join(String a, String b, String c) {
        return a + "-" + b + "-" + c;
    }

    static String plain(String label) {
        say("evaluate", label);
        return label;
    }

    @Coroutine
    static Generator<String, String, Void> gen() {
        String r = join(plain("first"), Co.yield("second?"), plain("third"));
        say(r);
        r = join(Co.yield("x?"), Co.yield("y?"), Co.yield("z?"));
        say(r);
        return Co.done();
    }
}
