package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import twins.Kit.AppError;

/** StopIteration raised in finally replaces the error and is a bug. */
public final class Case581StopRaisedInFinally {
    private Case581StopRaisedInFinally() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield(1);
        } finally {
            throw new StopIteration("in finally");
        }
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("a")));
        var h = body();
        step("next", h::next);
        step("close", h::close);
    }
}
