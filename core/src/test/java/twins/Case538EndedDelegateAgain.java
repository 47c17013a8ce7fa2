package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Delegating again and again to one that has ended costs nothing and gives none. */
public final class Case538EndedDelegateAgain {
    private Case538EndedDelegateAgain() {}

    @Coroutine
    static Generator<Object, Object, Object> brief() {
        Co.yield(1);
        return Co.done("once");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        for (int i = 0; i < 4; i++) {
            Object r = Co.yieldFrom(d);
            say("round", i, r);
        }
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(brief());
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
