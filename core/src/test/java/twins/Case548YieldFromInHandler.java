package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A delegation in a handler; an error in it leaves the handler. */
public final class Case548YieldFromInHandler {
    private Case548YieldFromInHandler() {}

    @Coroutine
    static Generator<Object, Object, Object> helper() {
        Object x = Co.yield("help");
        say("helper got", x);
        throw new AppError("helper fails");
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield("working");
        } catch (AppError e) {
            say("caught", e);
            Co.yieldFrom(helper());
        }
        return Co.done("never");
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("first")));
        step("send", () -> g.send("go"));
        step("state", () -> g.state());
    }
}
