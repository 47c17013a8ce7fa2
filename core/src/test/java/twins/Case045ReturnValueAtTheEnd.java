package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The returned value rides on StopIteration. */
public final class Case045ReturnValueAtTheEnd {
    private Case045ReturnValueAtTheEnd() {}

    @Coroutine
    static Generator<Integer, Void, String> gen() {
        Co.yield(1);
        return Co.done("done");
    }

    public static void main(String[] args) {
        Generator<Integer, Void, String> g = gen();
        step("next", g::next);
        step("next", g::next);
    }
}
