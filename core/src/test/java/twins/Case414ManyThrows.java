package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A hundred thousand errors thrown in and caught inside. */
public final class Case414ManyThrows {
    private Case414ManyThrows() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        int caught = 0;
        while (true) {
            try {
                Co.yield(caught);
            } catch (AppError e) {
                caught++;
            }
        }
    }

    public static void main(String[] args) {
        var g = start(gen());
        var e = new AppError("reused");
        int last = 0;
        for (int i = 0; i < 100_000; i++) {
            last = g.raise(e);
        }
        say("caught", last);
    }
}
