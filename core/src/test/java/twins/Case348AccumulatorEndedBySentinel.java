package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A delegating collector whose inner tallies end at a sentinel. */
public final class Case348AccumulatorEndedBySentinel {
    private Case348AccumulatorEndedBySentinel() {}

    @Coroutine
    static Generator<Void, Integer, Integer> tally() {
        int total = 0;
        while (true) {
            Integer v = Co.yield();
            if (v == null) {
                return Co.done(total);
            }
            total += v;
        }
    }

    @Coroutine
    static Generator<Void, Integer, Void> gather(List<Integer> totals) {
        while (true) {
            totals.add(Co.yieldFrom(tally()));
        }
    }

    public static void main(String[] args) {
        List<Integer> totals = new ArrayList<>();
        var g = start(gather(totals));
        for (Integer v : Arrays.asList(1, 2, 3, null, 10, null, null, 4)) {
            g.send(v);
        }
        say(totals);
    }
}
