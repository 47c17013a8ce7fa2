package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import twins.Kit.AppError;

/** StopIteration raised in a handler is a bug as anywhere else. */
public final class Case580StopRaisedInAHandler {
    private Case580StopRaisedInAHandler() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield(1);
        } catch (AppError e) {
            throw new StopIteration("in handler");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("a")));
        step("next", g::next);
    }
}
