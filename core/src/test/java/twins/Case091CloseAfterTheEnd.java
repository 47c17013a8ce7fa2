package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing an exhausted generator does nothing. */
public final class Case091CloseAfterTheEnd {
    private Case091CloseAfterTheEnd() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } finally {
            say("finally at the end");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        say(list(g));
        step("close", () -> {
            g.close();
            return null;
        });
    }
}
