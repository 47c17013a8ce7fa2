package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A search loop consumes just up to the match. */
public final class Case040SearchStopsEarly {
    private Case040SearchStopsEarly() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        for (int i = 1; i < 8; i++) {
            say("make", i);
            Co.yield(i);
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        say("found", g.stream().anyMatch(i -> i == 3));
        step("next", g::next);
        say("found again", g.stream().anyMatch(i -> i == 3));
        step("next", g::next);
    }
}
