package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A zip loop takes one value too many from the longer, first generator. */
public final class Case039ZipTakesOneExtra {
    private Case039ZipTakesOneExtra() {}

    @Coroutine
    static Generator<String, Void, Void> gen(String label, int n) {
        for (int i = 0; i < n; i++) {
            say(label, "makes", i);
            Co.yield(label + i);
        }
        say(label, "ends");
        return null;
    }

    /** Asks the left one first, as Python's zip does. */
    @Coroutine
    static <A, B> Iterable<Object[]> zip(Generator<A, ?, ?> left, Generator<B, ?, ?> right) {
        while (left.advance() && right.advance()) {
            Co.yield(new Object[] {left.value(), right.value()});
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> a = gen("L", 4);
        Generator<String, Void, Void> b = gen("R", 2);
        for (Object[] both : zip(a, b)) {
            say("pair", both[0], both[1]);
        }
        step("left over", a::next);
        step("left over", a::next);
    }
}
