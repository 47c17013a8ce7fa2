package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A yield in finally suspends a travelling error; it goes on after the next resume. */
public final class Case072ThrowAndFinallyThatYields {
    private Case072ThrowAndFinallyThatYields() {}

    @Coroutine
    static Generator<String, String, Void> gen() {
        try {
            Co.yield("body");
        } finally {
            say("cleaning");
            String got = Co.yield("cleanup step");
            say("cleanup got", got);
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<String, String, Void> g = gen();
        g.next();
        step("throw", () -> g.raise(new AppError("travelling")));
        step("send", () -> g.send("go on"));
        step("next", g::next);
    }
}
