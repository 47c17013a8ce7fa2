package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error before the delegate's first yield is raised at the delegation. */
public final class Case201ErrorInTheDelegatesFirstStep {
    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        throw new AppError("at start");
    }

    @Coroutine
    static Generator<Object, Void, Void> outer() {
        say("about to delegate");
        try {
            Co.yieldFrom(inner());
        } catch (AppError e) {
            Co.yield("caught " + show(e));
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("next", g::next);
    }
}
