package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A long-lived accumulator keeps its locals between sends. */
public final class Case033RunningAverageBySend {
    private Case033RunningAverageBySend() {}

    @Coroutine
    static Generator<Double, Integer, Void> average() {
        int total = 0;
        int count = 0;
        Double mean = null;
        while (true) {
            Integer x = Co.yield(mean);
            total += x;
            count++;
            mean = (double) total / count;
        }
    }

    public static void main(String[] args) {
        Generator<Double, Integer, Void> g = average();
        step("prime", g::next);
        for (int x : List.of(10, 20, 60, 10)) {
            step("send " + x, () -> g.send(x));
        }
    }
}
