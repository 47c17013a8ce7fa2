package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error before the first yield comes out of the first next. */
public final class Case141BodyErrorOnFirstNext {
    @Coroutine
    static Generator<Integer, Void, Void> gen(int n) {
        if (n == 0) {
            throw new AppError("zero");
        }
        Co.yield(10 / n);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = gen(0);
        say("made");
        step("next", g::next);
        step("next", g::next);
    }
}
