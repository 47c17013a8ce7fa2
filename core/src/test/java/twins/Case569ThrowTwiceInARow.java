package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Two errors thrown one after the other, each caught at its own yield. */
public final class Case569ThrowTwiceInARow {
    private Case569ThrowTwiceInARow() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield(1);
        } catch (AppError e) {
            say("outer saw", e);
            try {
                Co.yield(2);
            } catch (AppError f) {
                say("inner saw", f);
            }
        }
        Co.yield(3);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("a")));
        step("throw", () -> g.raise(new AppError("b")));
        step("throw", () -> g.raise(new AppError("c")));
        step("next", g::next);
    }
}
