package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;

/** The right side of an item assignment runs first, then container and index. */
public final class Case247YieldInSubscriptStore {
    private Case247YieldInSubscriptStore() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send(9));
        step("send", () -> g.send(2));
    }

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        int[] xs = {0, 0, 0};
        // Java would evaluate the index first.
        int value = Co.yield("value?");
        xs[Co.<Integer>yield("index?")] = value;
        say(Arrays.stream(xs).boxed().toList());
        return Co.done();
    }
}
