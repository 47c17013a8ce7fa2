package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A delegation in finally that yields while being closed ignores the exit. */
public final class Case546YieldFromInFinallyOnClose {
    private Case546YieldFromInFinallyOnClose() {}

    @Coroutine
    static Generator<Object, Object, Object> cleanup() {
        Co.yield("cleaning");
        say("cleaned");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield("working");
        } finally {
            Co.yieldFrom(cleanup());
            say("finally done");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("close", g::close);
        step("next", g::next);
        step("state", () -> g.state());
    }
}
