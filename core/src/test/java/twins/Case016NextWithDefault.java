package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** The next with a default gives the default at the end, and never swallows other errors. */
public final class Case016NextWithDefault {
    private Case016NextWithDefault() {}

    @Coroutine
    static Generator<Object, Void, Void> gen(boolean fail) {
        Co.yield(1);
        if (fail) {
            throw new AppError("not an end");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Generator<Object, Void, Void> g = gen(false);
        step("a", () -> g.nextOr("dflt"));
        step("b", () -> g.nextOr("dflt"));
        step("c", () -> g.nextOr("dflt"));
        Generator<Object, Void, Void> h = gen(true);
        step("d", () -> h.nextOr("dflt"));
        step("e", () -> h.nextOr("dflt"));
        step("f", () -> h.nextOr("dflt"));
    }
}
