package twins;

import static twins.Kit.list;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration thrown into a fresh or a closed generator comes back as it is. */
public final class Case121StopIterationThrownIntoFreshOrClosed {
    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = gen();
        step("fresh", () -> g.raise(new StopIteration("a")));
        step("closed", () -> g.raise(new StopIteration("b")));
        var h = gen();
        list(h);
        step("exhausted", () -> h.raise(new StopIteration("c")));
    }
}
