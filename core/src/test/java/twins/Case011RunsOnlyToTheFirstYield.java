package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Each advance runs exactly the code between two yields. */
public final class Case011RunsOnlyToTheFirstYield {
    private Case011RunsOnlyToTheFirstYield() {}

    private static final List<String> LOG = new ArrayList<>();

    @Coroutine
    static Generator<Void, Void, Void> steps() {
        LOG.add("a");
        LOG.add("b");
        Co.yield();
        LOG.add("c");
        Co.yield();
        LOG.add("d");
        return null;
    }

    public static void main(String[] args) {
        Generator<Void, Void, Void> g = steps();
        say("log", LOG);
        for (int turn = 0; turn < 3; turn++) {
            step("turn " + turn, g::next);
            say("log", LOG);
        }
    }
}
