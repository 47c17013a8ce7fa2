package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Generators that are made and never advanced run nothing. */
public final class Case009UnstartedNeverRuns {
    private Case009UnstartedNeverRuns() {}

    private static final List<Integer> RUNS = new ArrayList<>();

    @Coroutine
    static Generator<Integer, Void, Void> touch(int i) {
        RUNS.add(i);
        Co.yield(i);
        return null;
    }

    public static void main(String[] args) {
        List<Generator<Integer, Void, Void>> pool = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            pool.add(touch(i));
        }
        say("made", pool.size(), "ran", RUNS.size());
        step("advance one", () -> pool.get(7).next());
        say("ran", RUNS);
    }
}
