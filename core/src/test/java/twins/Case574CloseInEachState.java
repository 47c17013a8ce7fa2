package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Closing a fresh, a suspended, an ended, a failed and a closed generator. */
public final class Case574CloseInEachState {
    private Case574CloseInEachState() {}

    @Coroutine
    static Generator<Object, Object, Object> body(String name) {
        try {
            Co.yield(1);
        } finally {
            say("finally", name);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> failing() {
        Co.yield(1);
        throw new AppError("own");
    }

    public static void main(String[] args) {
        var fresh = body("fresh");
        var suspended = body("suspended");
        var ended = body("ended");
        var failed = failing();
        suspended.next();
        ended.next();
        step("end", ended::next);
        failed.next();
        step("fail", failed::next);
        step("fresh", fresh::close);
        step("suspended", suspended::close);
        step("ended", ended::close);
        step("failed", failed::close);
        step("again", suspended::close);
        step("fresh", fresh::next);
    }
}
