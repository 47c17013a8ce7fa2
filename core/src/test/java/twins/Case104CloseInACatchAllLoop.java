package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A loop that swallows every exception and yields again cannot be closed until it ends by itself. */
public final class Case104CloseInACatchAllLoop {
    private Case104CloseInACatchAllLoop() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        int n = 0;
        while (n < 4) {
            try {
                n++;
                Co.yield(n);
            } catch (Throwable e) {
                say("swallowed", e);
            }
        }
        say("tired of it");
        return null;
    }

    static void close(Generator<?, ?, ?> g) {
        step("close", () -> {
            g.close();
            return null;
        });
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        close(g);
        close(g);
        step("next", g::next);
        close(g);
        step("next", g::next);
    }
}
