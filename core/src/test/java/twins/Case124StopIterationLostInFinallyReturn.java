package twins;

import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A return in finally swallows a StopIteration: the generator just ends. */
public final class Case124StopIterationLostInFinallyReturn {
    @Coroutine
    @SuppressWarnings("finally")
    static Generator<Integer, Void, String> gen() {
        try {
            Co.yield(1);
            throw new StopIteration("hidden");
        } finally {
            return Co.done("clean");
        }
    }

    public static void main(String[] args) {
        var g = start(gen());
        step("next", g::next);
    }
}
