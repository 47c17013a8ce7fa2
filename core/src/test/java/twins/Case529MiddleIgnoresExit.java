package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A middle that yields in answer to the exit is cut off, alive. */
public final class Case529MiddleIgnoresExit {
    private Case529MiddleIgnoresExit() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        try {
            Co.yield("leaf");
        } finally {
            say("leaf ends");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> stubborn(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (GeneratorExit e) {
            say("stubborn ignores");
            Co.yield("instead");
        }
        Co.yield("later");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } finally {
            say("over ends");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var s = stubborn(leaf());
        var g = over(s);
        step("next", g::next);
        step("close", g::close);
        step("stubborn", s::next);
        step("close stubborn", s::close);
    }
}
