package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown in from each level of a chain leaves through those above only. */
public final class Case525ErrorsAtEachDepthRaised {
    private Case525ErrorsAtEachDepthRaised() {}

    @Coroutine
    static Generator<Object, Object, Object> level(int n) {
        try {
            if (n == 0) {
                Co.yield("bottom");
            } else {
                Co.yieldFrom(level(n - 1));
            }
        } finally {
            say("leaves", n);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = level(0);
        g.next();
        step("depth 0", () -> g.raise(new AppError("a")));
        var h = level(1);
        h.next();
        step("depth 1", () -> h.raise(new AppError("b")));
        var k = level(3);
        k.next();
        step("depth 3", () -> k.raise(new AppError("c")));
    }
}
