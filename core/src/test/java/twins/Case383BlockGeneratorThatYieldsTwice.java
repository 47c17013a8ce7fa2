package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A second yield is a RuntimeError, after a normal block and after an error alike. */
public final class Case383BlockGeneratorThatYieldsTwice {
    private Case383BlockGeneratorThatYieldsTwice() {}

    @Coroutine
    static Generator<Integer, Void, Void> twice() {
        try {
            Co.yield(1);
        } catch (AppError e) {
            say("caught");
        }
        Co.yield(2);
        return Co.done();
    }

    static Object normal() {
        Block.with(twice(), one -> {});
        return null;
    }

    static Object failing() {
        Block.with(twice(), one -> {
            throw new AppError("x");
        });
        return null;
    }

    public static void main(String[] args) {
        step("normal", () -> normal());
        step("failing", () -> failing());
    }
}
