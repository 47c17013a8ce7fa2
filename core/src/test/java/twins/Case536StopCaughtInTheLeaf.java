package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** StopIteration thrown in and caught at the leaf is an ordinary exception there. */
public final class Case536StopCaughtInTheLeaf {
    private Case536StopCaughtInTheLeaf() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        try {
            Co.yield("leaf");
        } catch (StopIteration e) {
            say("leaf caught", e);
        }
        Co.yield("leaf goes on");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(over(leaf()));
        step("next", g::next);
        step("throw", () -> g.raise(new StopIteration("v")));
        step("next", g::next);
    }
}
