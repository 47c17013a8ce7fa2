package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A value returned in answer to close is the generator's result, but no later StopIteration carries it. */
public final class Case096CloseExitCaughtAndReturnsValue {
    private Case096CloseExitCaughtAndReturnsValue() {}

    @Coroutine
    static Generator<Integer, Void, String> gen() {
        try {
            Co.yield(1);
        } catch (GeneratorExit e) {
            return Co.done("summary");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = gen();
        g.next();
        step("close", () -> {
            g.close();
            return null;
        });
        step("next", g::next);
    }
}
