package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Who delegates to one that hands over is given the other's result. */
public final class Case560TailHandOverInTheMiddle {
    private Case560TailHandOverInTheMiddle() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        Co.yield("rest");
        return Co.done("result of the rest");
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d) {
        Co.yield("first");
        return d;
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("over got", r);
        Co.yield("over");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(first(rest()));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
