package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** GeneratorExit raised by a delegate of its own accord passes as an error. */
public final class Case606ExitRaisedByTheDelegate {
    private Case606ExitRaisedByTheDelegate() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Co.yield(1);
        throw new GeneratorExit();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        try {
            Co.yieldFrom(d);
        } finally {
            say(name, "ends");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(over(inner(), "middle"), "top");
        step("next", g::next);
        step("next", g::next);
        step("state", () -> g.state());
    }
}
