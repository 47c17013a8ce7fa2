package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** A next on an empty generator inside the body becomes an error, not an early end. */
public final class Case116StrayNextInBody {
    // A list's own iterator ends by a plain NoSuchElementException, which is no sign of a generator's end.
    @Coroutine
    static Generator<Integer, Void, Void> each(List<Integer> values) {
        Co.yieldFrom(values);
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> firsts(List<List<Integer>> lists) {
        for (List<Integer> xs : lists) {
            Co.yield(each(xs).next());
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = firsts(List.of(List.of(1, 2), List.of(3), List.of(), List.of(4)));
        for (int i = 0; i < 4; i++) {
            step("next", g::next);
        }
    }
}
