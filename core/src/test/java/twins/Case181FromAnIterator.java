package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;

/** Delegating to a half-used iterator goes on from where it stands. */
public final class Case181FromAnIterator {
    @Coroutine
    static Generator<Integer, Void, Void> gen(Iterator<Integer> it) {
        Co.yieldFrom(it);
        return Co.done();
    }

    public static void main(String[] args) {
        Iterator<Integer> it = List.of(10, 20, 30, 40).iterator();
        it.next();
        var g = gen(it);
        step("next", g::next);
        step("direct", it::next);
        step("next", g::next);
        step("next", g::next);
    }
}
