package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two hundred thousand values sent and answered. */
public final class Case408ManySends {
    private Case408ManySends() {}

    @Coroutine
    static Generator<Integer, Integer, Void> mixer() {
        int h = 7;
        while (true) {
            int x = Co.yield(h);
            h = (h * 31 + x) % 1_000_003;
        }
    }

    public static void main(String[] args) {
        var g = start(mixer());
        int last = 0;
        for (int i = 0; i < 200_000; i++) {
            last = g.send(i);
        }
        say("last", last);
    }
}
