package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** An outsider that runs the middle to its end takes the result, the top gets none. */
public final class Case509OutsiderRunsTheMiddleToItsEnd {
    private Case509OutsiderRunsTheMiddleToItsEnd() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        Co.yield(1);
        Co.yield(2);
        return Co.done("leaf result");
    }

    @Coroutine
    static Generator<Object, Object, Object> middle(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("middle got", r);
        return Co.done("middle result");
    }

    @Coroutine
    static Generator<Object, Object, Object> top(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("top got", r);
        Co.yield("top goes on");
        return Co.done();
    }

    public static void main(String[] args) {
        var m = middle(leaf());
        var t = top(m);
        step("top", t::next);
        step("middle", m::next);
        step("middle", m::next);
        step("top state", () -> t.state());
        step("top still delegates", () -> t.delegate() == m);
        step("top", t::next);
    }
}
