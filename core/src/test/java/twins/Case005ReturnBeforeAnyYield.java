package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** An early return ends the generator at the first next, not at the call. */
public final class Case005ReturnBeforeAnyYield {
    private Case005ReturnBeforeAnyYield() {}

    @Coroutine
    static Generator<Integer, Void, String> guard(int n) {
        say("check", n);
        if (n < 0) {
            return Co.done("negative");
        }
        Co.yield(n);
        return Co.done();
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = guard(-1);
        say("made");
        step("next", g::next);
        step("next", g::next);
        Generator<Integer, Void, String> h = guard(5);
        step("next", h::next);
    }
}
