package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A nested generator function reads the enclosing variable when it runs, not when it is made. */
public final class Case315ClosureReadsOuterVariableLate {
    private Case315ClosureReadsOuterVariableLate() {}

    @Coroutine
    static Generator<Integer, Void, Void> times(int[] factor) {
        for (int i = 0; i < 3; i++) {
            Co.yield(i * factor[0]);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        int[] factor = {1};
        Generator<Integer, Void, Void> g = times(factor);
        Co.yield(g.next());
        factor[0] = 10;
        Co.yield(g.next());
        factor[0] = 100;
        Co.yield(g.next());
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(outer()));
    }
}
