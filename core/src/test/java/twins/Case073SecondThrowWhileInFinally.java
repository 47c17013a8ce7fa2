package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A second error raised during the cleanup yield replaces the first. */
public final class Case073SecondThrowWhileInFinally {
    private Case073SecondThrowWhileInFinally() {}

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            Co.yield("body");
        } finally {
            Co.yield("cleanup");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen();
        g.next();
        step("first", () -> g.raise(new AppError("first")));
        step("second", () -> g.raise(new AppError("second")));
        step("next", g::next);
    }
}
