package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** StopIteration thrown through levels is converted at the innermost. */
public final class Case535StopThrownThroughLevels {
    private Case535StopThrownThroughLevels() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        Co.yield("leaf");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, int n) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("RuntimeError at", n);
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(over(leaf(), 1), 2);
        step("next", g::next);
        step("throw", () -> g.raise(new StopIteration("v")));
    }
}
