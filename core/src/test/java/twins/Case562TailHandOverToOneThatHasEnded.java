package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Handing over to a closed generator ends at once with none. */
public final class Case562TailHandOverToOneThatHasEnded {
    private Case562TailHandOverToOneThatHasEnded() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        Co.yield("never");
        return Co.done("never");
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d) {
        Co.yield("first");
        return d;
    }

    public static void main(String[] args) {
        var r = rest();
        r.close();
        var g = first(r);
        step("next", g::next);
        step("next", g::next);
    }
}
