package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A return in finally during close is a clean close; no later StopIteration carries its value. */
public final class Case102CloseSwallowedByFinallyReturn {
    private Case102CloseSwallowedByFinallyReturn() {}

    @Coroutine
    @SuppressWarnings("finally")
    static Generator<Integer, Void, String> gen() {
        try {
            Co.yield(1);
        } finally {
            return Co.done("dropped");
        }
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = gen();
        g.next();
        step("close", () -> {
            g.close();
            return null;
        });
        step("next", g::next);
    }
}
