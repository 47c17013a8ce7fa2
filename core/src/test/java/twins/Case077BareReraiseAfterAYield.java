package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error caught, held across a yield, and rethrown is the same error. */
public final class Case077BareReraiseAfterAYield {
    private Case077BareReraiseAfterAYield() {}

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            Co.yield("work");
        } catch (AppError e) {
            Co.yield("thinking about " + show(e));
            throw e;
        } finally {
            say("finally");
        }
        return null;
    }

    public static void main(String[] args) {
        AppError error = new AppError("original");
        Generator<String, Void, Void> g = gen();
        g.next();
        step("throw", () -> g.raise(error));
        try {
            g.next();
        } catch (AppError e) {
            say("same", e == error);
        }
    }
}
