package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** GeneratorExit thrown into a delegator whose delegate is closed arises at the yield from. */
public final class Case508ExitThrownAfterOutsidersClose {
    private Case508ExitThrownAfterOutsidersClose() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> outer(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (GeneratorExit e) {
            say("exit");
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("next", g::next);
        d.close();
        step("throw", () -> g.raise(new GeneratorExit()));
        step("state", () -> g.state());
    }
}
