package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** GeneratorExit thrown in and caught half way by a return ends with StopIteration. */
public final class Case534ExitThrownThroughHalfWayCaught {
    private Case534ExitThrownThroughHalfWayCaught() {}

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
    static Generator<Object, Object, Object> catching(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (GeneratorExit e) {
            say("caught exit");
        }
        Co.yield("goes on");
        return Co.done("end");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        return Co.done(r);
    }

    public static void main(String[] args) {
        var c = catching(leaf());
        step("next", c::next);
        step("throw", () -> c.raise(new GeneratorExit()));
        step("next", c::next);
        var g = over(catching(leaf()));
        step("next", g::next);
        step("throw", () -> g.raise(new GeneratorExit()));
    }
}
