package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A hundred thousand generators made, advanced once and closed. */
public final class Case413CreateAndCloseMany {
    private Case413CreateAndCloseMany() {}

    private static int closed = 0;

    @Coroutine
    static Generator<Object, Void, Void> gen(int i) {
        try {
            Co.yield(i);
            Co.yield("wrong");
        } finally {
            closed++;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        long total = 0;
        for (int i = 0; i < 100_000; i++) {
            try (var g = gen(i)) {
                total += (Integer) g.next();
            }
        }
        say("closed", closed, "sum", total);
    }
}
