package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised at the yield in try skips what only a plain resume may run. */
public final class Case075ThrowSkipsTheElse {
    private Case075ThrowSkipsTheElse() {}

    @Coroutine
    static Generator<String, Void, Void> gen() {
        boolean failed = false;
        try {
            Co.yield("in try");
        } catch (AppError e) {
            failed = true;
            say("except", e);
        }
        if (!failed) {
            say("else");
        }
        Co.yield("after");
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen();
        g.next();
        step("next", g::next);
        Generator<String, Void, Void> h = gen();
        h.next();
        step("throw", () -> h.raise(new AppError("x")));
    }
}
