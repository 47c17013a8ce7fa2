package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Raising in a just-created generator runs no body, not even its try blocks, and closes it. */
public final class Case064ThrowIntoFresh {
    private Case064ThrowIntoFresh() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        say("never");
        try {
            Co.yield(1);
        } catch (AppError e) {
            say("never either");
        } finally {
            say("nor this");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        step("throw", () -> g.raise(new AppError("early")));
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("later")));
    }
}
