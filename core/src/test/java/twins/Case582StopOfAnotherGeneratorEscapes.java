package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The end of a generator that is stepped by hand is a bug of who steps it. */
public final class Case582StopOfAnotherGeneratorEscapes {
    private Case582StopOfAnotherGeneratorEscapes() {}

    @Coroutine
    static Generator<Object, Object, Object> brief() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> stepping(Generator<Object, Object, Object> d) {
        Co.yield(d.next());
        Co.yield(d.next());
        return Co.done();
    }

    public static void main(String[] args) {
        var g = stepping(brief());
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
