package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** The end of a generator that is stepped by hand may be caught, with its value. */
public final class Case583StopOfAnotherGeneratorCaught {
    private Case583StopOfAnotherGeneratorCaught() {}

    @Coroutine
    static Generator<Object, Object, Object> brief() {
        Co.yield(1);
        return Co.done("brief result");
    }

    @Coroutine
    static Generator<Object, Object, Object> stepping(Generator<Object, Object, Object> d) {
        try {
            while (true) {
                Co.yield(d.next());
            }
        } catch (StopIteration e) {
            say("caught", e);
        }
        return Co.done("end");
    }

    public static void main(String[] args) {
        var g = stepping(brief());
        step("next", g::next);
        step("next", g::next);
    }
}
