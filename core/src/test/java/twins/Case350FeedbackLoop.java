package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** A stage whose output is fed back as its next input by the driver. */
public final class Case350FeedbackLoop {
    private Case350FeedbackLoop() {}

    @Coroutine
    static Generator<Object, Integer, Integer> collatz() {
        int n = Co.yield("start?");
        int steps = 0;
        while (n != 1) {
            n = Co.yield(n % 2 == 0 ? n / 2 : 3 * n + 1);
            steps++;
        }
        return Co.done(steps);
    }

    public static void main(String[] args) {
        var g = start(collatz());
        Integer v = 6;
        List<Integer> seen = new ArrayList<>(List.of(v));
        try {
            while (true) {
                v = (Integer) g.send(v);
                seen.add(v);
            }
        } catch (StopIteration e) {
            say(seen, "steps", e.value());
        }
    }
}
