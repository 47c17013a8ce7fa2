package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yields among a variable number of arguments. */
public final class Case263YieldInVariableArgumentList {
    private Case263YieldInVariableArgumentList() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (String v : List.of("a", "b", "c")) {
            step("send", () -> g.send(v));
        }
    }

    static String count(String... args) {
        return args.length + ":" + String.join("/", args);
    }

    @Coroutine
    static Generator<Integer, String, Void> gen() {
        say(count(Co.yield(1), "mid", Co.yield(2), "end", Co.yield(3)));
        return Co.done();
    }
}
