package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A delegation in finally holds an error back, which goes on when it has ended. */
public final class Case547YieldFromInFinallyOnError {
    private Case547YieldFromInFinallyOnError() {}

    @Coroutine
    static Generator<Object, Object, Object> cleanup() {
        Object x = Co.yield("cleaning");
        say("cleanup got", x);
        return Co.done("clean");
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield("working");
        } finally {
            Object r = Co.yieldFrom(cleanup());
            say("finally", r);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(body());
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("held back")));
        step("send", () -> g.send("ok"));
        step("state", () -> g.state());
    }
}
