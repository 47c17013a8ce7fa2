package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** After a recovered raise, send goes to the yield inside the handler. */
public final class Case085ThrowThenSendReachesNewYield {
    private Case085ThrowThenSendReachesNewYield() {}

    @Coroutine
    static Generator<String, String, Void> gen() {
        String x;
        try {
            x = Co.yield("try");
            say("unreached", x);
        } catch (AppError e) {
            x = Co.yield("handler");
            say("handler got", x);
        }
        x = Co.yield("end");
        say("end got", x);
        return null;
    }

    public static void main(String[] args) {
        Generator<String, String, Void> g = gen();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError()));
        step("send", () -> g.send("h"));
        step("send", () -> g.send("e"));
    }
}
