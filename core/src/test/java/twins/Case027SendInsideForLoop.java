package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A send made inside a for loop takes a value away from the loop. */
public final class Case027SendInsideForLoop {
    private Case027SendInsideForLoop() {}

    @Coroutine
    static Generator<Integer, String, Void> gen() {
        for (int i = 0; i < 8; i++) {
            String got = Co.yield(i);
            if (got != null) {
                say("got", got, "at", i);
            }
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, String, Void> g = gen();
        for (int v : g) {
            say("loop", v);
            if (v == 2) {
                step("send", () -> g.send("hey"));
            }
        }
    }
}
