package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown into the delegator is raised at the delegate's yield and unwinds both. */
public final class Case188ThrowGoesToTheDelegate {
    @Coroutine
    static Generator<String, Void, Void> inner() {
        try {
            Co.yield("i1");
        } finally {
            say("inner finally");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> outer() {
        try {
            Co.yieldFrom(inner());
        } finally {
            say("outer finally");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("throw", () -> g.raise(new AppError("down")));
        step("next", g::next);
    }
}
