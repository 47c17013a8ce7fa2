package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import java.util.function.Function;

/** Yields as named arguments and as a default computed at definition. */
public final class Case262YieldInNamedAndDefaultArguments {
    private Case262YieldInNamedAndDefaultArguments() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (Object v : List.of(2, 3, "D")) {
            step("send", () -> g.send(v));
        }
    }

    static String area(int height, int width) {
        return width + "x" + height;
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        say(area(Co.yield("h?"), Co.yield("w?")));
        Object preset = Co.yield("default?");
        Function<Object, String> local = x -> "x is " + (x == null ? preset : x);
        say(local.apply(null), local.apply(1));
        return Co.done();
    }
}
