package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing a suspended generator runs its finally block and returns nothing. */
public final class Case088CloseRunsFinally {
    private Case088CloseRunsFinally() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
            say("unreached");
        } finally {
            say("finally");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        step("close", () -> {
            g.close();
            return null;
        });
        step("next", g::next);
    }
}
