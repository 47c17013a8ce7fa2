package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing a just-created generator runs nothing and closes it. */
public final class Case089CloseUnstarted {
    private Case089CloseUnstarted() {}

    @Coroutine
    static Generator<Integer, Integer, Void> gen() {
        say("never");
        try {
            Co.yield(1);
        } finally {
            say("never");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Integer, Void> g = gen();
        step("close", () -> {
            g.close();
            return null;
        });
        step("next", g::next);
        step("send", () -> g.send(4));
    }
}
