package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A delegate that returns in answer to the exit does not save its delegators. */
public final class Case532DelegateReturnsOnExit {
    private Case532DelegateReturnsOnExit() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        try {
            Co.yield("leaf");
        } catch (GeneratorExit e) {
            return Co.done("returned");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, int n) {
        try {
            Object r = Co.yieldFrom(d);
            say("wrong", r);
        } catch (GeneratorExit e) {
            say("exit at", n);
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(over(leaf(), 1), 2);
        step("next", g::next);
        step("close", g::close);
    }
}
