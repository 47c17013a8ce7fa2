package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An uncaught error unwinds through finally blocks, inner first. */
public final class Case071ThrowRunsFinally {
    private Case071ThrowRunsFinally() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            try {
                Co.yield(1);
            } finally {
                say("inner finally");
            }
        } finally {
            say("outer finally");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        step("throw", () -> g.raise(new AppError("t")));
    }
}
