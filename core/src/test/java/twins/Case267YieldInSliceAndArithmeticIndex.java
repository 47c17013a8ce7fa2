package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yields as slice bounds and in index arithmetic. */
public final class Case267YieldInSliceAndArithmeticIndex {
    private Case267YieldInSliceAndArithmeticIndex() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        for (int v : List.of(1, 4, 2)) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        List<Integer> xs = List.of(0, 1, 2, 3, 4, 5);
        say(xs.subList(Co.yield("from?"), Co.yield("to?")));
        say(xs.get(Co.<Integer>yield("base?") + 1));
        return Co.done();
    }
}
