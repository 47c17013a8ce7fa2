package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Return values climb a chain of delegations, each level adding to it. */
public final class Case215ResultsClimbTheLevels {
    private Case215ResultsClimbTheLevels() {}

    public static void main(String[] args) {
        var g = level(4);
        step("next", g::next);
        step("send", () -> g.send("base"));
    }

    @Coroutine
    static Generator<String, String, List<Object>> level(int n) {
        if (n == 0) {
            String x = Co.yield("ask");
            return Co.done(new ArrayList<>(List.of(x)));
        }
        List<Object> r = Co.yieldFrom(level(n - 1));
        r.add(n);
        return Co.done(r);
    }
}
