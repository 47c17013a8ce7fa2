package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A delegate that catches and returns lets the delegator go on with its result. */
public final class Case190ThrowMakesTheDelegateReturn {
    @Coroutine
    static Generator<String, Void, String> inner() {
        try {
            Co.yield("i1");
        } catch (AppError e) {
            return Co.done("partial");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> outer() {
        String r = Co.yieldFrom(inner());
        say("r", r);
        Co.yield("after " + r);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("throw", () -> g.raise(new AppError("enough")));
        step("next", g::next);
    }
}
