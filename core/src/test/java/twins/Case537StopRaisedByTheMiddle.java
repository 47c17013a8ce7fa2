package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** StopIteration raised between two delegations of the middle. */
public final class Case537StopRaisedByTheMiddle {
    private Case537StopRaisedByTheMiddle() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        Co.yield("leaf");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> middle(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        throw new StopIteration("middle");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("over caught", e);
        }
        Co.yield("over goes on");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(middle(leaf()));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
