package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** The delegate itself comes in by a send. */
public final class Case595YieldFromWhatWasSent {
    private Case595YieldFromWhatWasSent() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name) {
        Object x = Co.yield(name);
        say(name, "got", x);
        return Co.done(name);
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        while (true) {
            Generator<Object, Object, Object> d = Co.yield("which?");
            Object r = Co.yieldFrom(d);
            say("was", r);
        }
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send", () -> g.send(part("a")));
        step("send", () -> g.send("x"));
        step("send", () -> g.send(part("b")));
        step("throw", () -> g.raise(new AppError("stop")));
    }
}
