package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** The wrapped error passes two more bodies as it is. */
public final class Case584StopWrappedThenCaughtAndRaisedAgain {
    private Case584StopWrappedThenCaughtAndRaisedAgain() {}

    @Coroutine
    static Generator<Object, Object, Object> bad() {
        Co.yield(1);
        throw new StopIteration("x");
    }

    @Coroutine
    static Generator<Object, Object, Object> again(Generator<Object, Object, Object> d, String name) {
        try {
            for (Object x : d) {
                Co.yield(x);
            }
        } catch (IllegalStateException e) {
            say(name, e);
            throw e;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = again(again(bad(), "inner"), "outer");
        step("next", g::next);
        step("next", g::next);
    }
}
