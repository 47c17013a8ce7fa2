package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown into a delegator that has not started never reaches the delegate. */
public final class Case231ThrowIntoAFreshDelegator {
    private Case231ThrowIntoAFreshDelegator() {}

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("throw", () -> g.raise(new AppError("early")));
        step("delegator", g::next);
        step("close delegate", () -> {
            d.close();
            return null;
        });
    }

    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        say("never");
        try {
            Co.yield(1);
        } finally {
            say("never");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer(Generator<Integer, Void, Void> d) {
        say("never");
        Co.yieldFrom(d);
        return Co.done();
    }
}
