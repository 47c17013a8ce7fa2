package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A lambda with a yield is itself a generator function. */
public final class Case268YieldInALambdaBody {
    private Case268YieldInALambdaBody() {}

    public static void main(String[] args) {
        var g = f(5);
        step("next", g::next);
        step("send", () -> g.send("a"));
        step("send", () -> g.send("b"));
    }

    @Coroutine
    static Generator<Integer, String, List<String>> f(int n) {
        return Co.done(List.of(Co.yield(n), Co.yield(n + 1)));
    }
}
