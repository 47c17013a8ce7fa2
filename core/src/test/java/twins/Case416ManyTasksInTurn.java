package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** Ten thousand tasks of ten steps each, in turn. */
public final class Case416ManyTasksInTurn {
    private Case416ManyTasksInTurn() {}

    @Coroutine
    static Generator<Void, Void, Long> task(int i, long[] out) {
        long s = 0;
        for (int k = 0; k < 10; k++) {
            s += (long) i * k;
            Co.yield();
        }
        out[0] += s;
        return Co.done(s);
    }

    public static void main(String[] args) {
        long[] out = {0};
        List<Generator<Void, Void, Long>> ready = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            ready.add(task(i, out));
        }
        int turns = 0;
        while (!ready.isEmpty()) {
            List<Generator<Void, Void, Long>> later = new ArrayList<>();
            for (var t : ready) {
                turns++;
                try {
                    t.next();
                    later.add(t);
                } catch (StopIteration e) {
                    // it has had its ten steps
                }
            }
            ready = later;
        }
        say("turns", turns, "total", out[0]);
    }
}
