package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown in is caught at the yield; raise returns the next yielded value. */
public final class Case060ThrowCaughtThenYields {
    private Case060ThrowCaughtThenYields() {}

    static final class Stop extends AppError {
        Stop(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            Co.yield("working");
        } catch (Stop e) {
            say("caught", e);
            Co.yield("recovered");
        }
        Co.yield("after");
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen();
        step("next", g::next);
        step("throw", () -> g.raise(new Stop("now")));
        step("next", g::next);
        step("next", g::next);
    }
}
