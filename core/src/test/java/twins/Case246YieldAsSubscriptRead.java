package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yields as index, as key and as container. */
public final class Case246YieldAsSubscriptRead {
    private Case246YieldAsSubscriptRead() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (Object v : List.of(2, List.of("p", "q"), 1, 0)) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        int[] xs = {10, 20, 30};
        say("by index", xs[Co.<Integer>yield("index?")]);
        say("container", Co.<List<String>>yield("list?").get(1));
        int[][] grid = {{1, 2}, {3, 4}};
        say("grid", grid[Co.<Integer>yield("row?")][Co.<Integer>yield("col?")]);
        return Co.done();
    }
}
