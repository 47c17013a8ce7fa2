package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The default is given when delegate and delegator have ended. */
public final class Case599NextWithDefaultAndADelegate {
    private Case599NextWithDefaultAndADelegate() {}

    @Coroutine
    static Generator<Object, Object, Object> brief() {
        Co.yield(1);
        return Co.done("lost");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(over(brief()));
        step("next", () -> g.nextOr("default"));
        step("next", () -> g.nextOr("default"));
        step("next", () -> g.nextOr("default"));
    }
}
