package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration thrown into a delegator whose delegate is closed is the delegation's result. */
public final class Case507StopThrownAfterOutsidersClose {
    private Case507StopThrownAfterOutsidersClose() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> outer(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("result", r);
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("next", g::next);
        d.close();
        step("throw", () -> g.raise(new StopIteration("given")));
        step("next", g::next);
    }
}
