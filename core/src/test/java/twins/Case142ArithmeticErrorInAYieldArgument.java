package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** An error while the value to yield is computed leaves as itself. */
public final class Case142ArithmeticErrorInAYieldArgument {
    static class ZeroDivisionError extends RuntimeException {
        ZeroDivisionError(ArithmeticException cause) {
            super(cause);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        for (int d : new int[] {4, 2, 0, 1}) {
            Co.yield(8 / d);
        }
        return Co.done();
    }

    /** The generator's next, with Python's name for Java's error. */
    static int nextOf(Generator<Integer, Void, Void> g) {
        try {
            return g.next();
        } catch (ArithmeticException e) {
            throw new ZeroDivisionError(e);
        }
    }

    public static void main(String[] args) {
        var g = gen();
        for (int i = 0; i < 4; i++) {
            step("next", () -> nextOf(g));
        }
    }
}
