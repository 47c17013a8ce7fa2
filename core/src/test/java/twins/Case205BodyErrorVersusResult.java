package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration raised inside the delegate is an error, not a result. */
public final class Case205BodyErrorVersusResult {
    @Coroutine
    static Generator<Integer, Void, String> inner() {
        Co.yield(1);
        throw new StopIteration("not a result");
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        String r = Co.yieldFrom(inner());
        say("wrong: r", r);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("next", g::next);
    }
}
