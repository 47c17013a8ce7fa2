package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Block;
import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** No yield at all is a RuntimeError on entry. */
public final class Case382BlockGeneratorThatDoesNotYield {
    private Case382BlockGeneratorThatDoesNotYield() {}

    @Coroutine
    static Generator<Void, Void, Void> broken(boolean flag) {
        say("entered");
        if (flag) {
            Co.yield();
        }
        return Co.done();
    }

    static Object use() {
        Block.with(broken(false), nothing -> say("wrong: in block"));
        return null;
    }

    public static void main(String[] args) {
        step("use", () -> use());
    }
}
