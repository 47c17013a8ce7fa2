package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.Arrays;

/** A middle that delegates again in answer to the exit has ignored it. */
public final class Case530MiddleAnswersExitByDelegating {
    private Case530MiddleAnswersExitByDelegating() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf(String name) {
        try {
            Co.yield(name);
            Co.yield(name);
        } finally {
            say(name, "ends");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> again(
            Generator<Object, Object, Object> a, Generator<Object, Object, Object> b) {
        try {
            Co.yieldFrom(a);
        } catch (GeneratorExit e) {
            say("again");
            Co.yieldFrom(b);
        }
        return Co.done("again done");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var b = leaf("b");
        var m = again(leaf("a"), b);
        var g = over(m);
        step("next", g::next);
        step("close", g::close);
        step("states", () -> Arrays.asList(g.state(), m.state(), b.state()));
        step("middle", m::next);
        step("middle", m::next);
    }
}
