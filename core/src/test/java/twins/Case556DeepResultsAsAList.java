package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** Each level makes a list of its own mark and the result of the level below. */
public final class Case556DeepResultsAsAList {
    private Case556DeepResultsAsAList() {}

    @Coroutine
    static Generator<Object, Object, Object> level(int n) {
        if (n == 0) {
            Object x = Co.yield("bottom");
            return Co.done(Arrays.asList(x));
        }
        Object r = Co.yieldFrom(level(n - 1));
        return Co.done(Arrays.asList(n, r));
    }

    public static void main(String[] args) {
        var g = level(4);
        step("next", g::next);
        step("send", () -> g.send("seed"));
    }
}
