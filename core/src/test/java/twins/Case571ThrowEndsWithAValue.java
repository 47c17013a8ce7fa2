package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A thrown error that is answered by a return. */
public final class Case571ThrowEndsWithAValue {
    private Case571ThrowEndsWithAValue() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield(1);
        } catch (AppError e) {
            return Co.done("saved");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("a")));
        step("throw", () -> g.raise(new AppError("b")));
    }
}
