package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A generator that returns at once gives its value at the first next. */
public final class Case048ReturnWithoutYielding {
    private Case048ReturnWithoutYielding() {}

    @Coroutine
    static Generator<Integer, Void, String> gen(int n) {
        if (n > 0) {
            return Co.done("positive");
        }
        Co.yield(n);
        return Co.done();
    }

    public static void main(String[] args) {
        step("next", () -> gen(3).next());
        step("next", () -> gen(0).next());
    }
}
