package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A yield in answer to close is an IllegalStateException, and the generator is still alive after it. */
public final class Case093CloseIgnoredByAYield {
    private Case093CloseIgnoredByAYield() {}

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        try {
            Co.yield(1);
        } catch (GeneratorExit e) {
            Co.yield("refuse");
        }
        say("going on");
        Co.yield("alive");
        return null;
    }

    static void close(Generator<?, ?, ?> g) {
        step("close", () -> {
            g.close();
            return null;
        });
    }

    public static void main(String[] args) {
        Generator<Object, Void, Void> g = gen();
        g.next();
        close(g);
        step("next", g::next);
        close(g);
        step("next", g::next);
    }
}
