package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A return in finally replaces the result of a delegation. */
public final class Case602ResultReplacedInFinally {
    private Case602ResultReplacedInFinally() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Co.yield(1);
        return Co.done("inner result");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Object r = Co.yieldFrom(d);
            return Co.done(r);
        } finally {
            say("finally");
            return Co.done("finally result");
        }
    }

    public static void main(String[] args) {
        var g = over(inner());
        step("next", g::next);
        step("next", g::next);
    }
}
