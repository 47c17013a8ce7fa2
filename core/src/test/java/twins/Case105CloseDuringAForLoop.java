package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing a generator from inside the loop that consumes it ends the loop. */
public final class Case105CloseDuringAForLoop {
    private Case105CloseDuringAForLoop() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            int n = 0;
            while (true) {
                Co.yield(n);
                n++;
            }
        } finally {
            say("closed");
        }
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        for (int v : g) {
            say("loop", v);
            if (v == 2) {
                g.close();
            }
        }
        say("loop ended");
    }
}
