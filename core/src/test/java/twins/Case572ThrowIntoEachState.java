package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import twins.Kit.AppError;

/** An error thrown into a fresh, a suspended, an ended, a failed and a closed generator. */
public final class Case572ThrowIntoEachState {
    private Case572ThrowIntoEachState() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield(1);
        } finally {
            say("finally");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> failing() {
        Co.yield(1);
        throw new AppError("own");
    }

    public static void main(String[] args) {
        var fresh = body();
        var suspended = body();
        var ended = body();
        var failed = failing();
        var closed = body();
        suspended.next();
        ended.next();
        step("end", ended::next);
        failed.next();
        step("fail", failed::next);
        closed.next();
        closed.close();
        step("fresh", () -> fresh.raise(new AppError("1")));
        step("suspended", () -> suspended.raise(new AppError("2")));
        step("ended", () -> ended.raise(new AppError("3")));
        step("failed", () -> failed.raise(new AppError("4")));
        step("closed", () -> closed.raise(new AppError("5")));
        step(
                "states",
                () -> Arrays.asList(fresh.state(), suspended.state(), ended.state(), failed.state(), closed.state()));
    }
}
