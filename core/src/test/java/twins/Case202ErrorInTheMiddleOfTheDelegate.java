package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error between two yields of the delegate runs its finally, then the delegator's. */
public final class Case202ErrorInTheMiddleOfTheDelegate {
    @Coroutine
    static Generator<String, Void, Void> inner() {
        try {
            Co.yield("i1");
            throw new AppError("mid");
        } finally {
            say("inner finally");
        }
    }

    @Coroutine
    static Generator<String, Void, Void> outer() {
        try {
            Co.yield("o1");
            Co.yieldFrom(inner());
            Co.yield("unreached");
        } finally {
            say("outer finally");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        for (int i = 0; i < 4; i++) {
            step("next", g::next);
        }
    }
}
