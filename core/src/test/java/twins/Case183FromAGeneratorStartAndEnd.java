package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The first advance of the delegator starts the delegate. */
public final class Case183FromAGeneratorStartAndEnd {
    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        say("outer starts");
        Co.yieldFrom(inner());
        say("outer ends");
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        say("inner starts");
        Co.yield(42);
        say("inner ends");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("next", g::next);
    }
}
