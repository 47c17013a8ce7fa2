package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Only the first StopIteration carries the value; later ones carry none. */
public final class Case047ReturnValueGivenOnce {
    private Case047ReturnValueGivenOnce() {}

    @Coroutine
    static Generator<Integer, Void, Integer> gen() {
        Co.yield(1);
        return Co.done(42);
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Integer> g = gen();
        g.next();
        for (int i = 0; i < 3; i++) {
            step("after " + i, g::next);
        }
    }
}
