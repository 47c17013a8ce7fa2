package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A return in finally of a delegate and of a delegator during a close. */
public final class Case603ReturnInFinallySwallowsTheExit {
    private Case603ReturnInFinallySwallowsTheExit() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        try {
            Co.yield(1);
        } finally {
            return Co.done("inner result");
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Object r = Co.yieldFrom(d);
            say("wrong", r);
        } finally {
            say("over ends");
            return Co.done("over result");
        }
    }

    public static void main(String[] args) {
        var g = over(inner());
        step("next", g::next);
        step("close", g::close);
        step("next", g::next);
    }
}
