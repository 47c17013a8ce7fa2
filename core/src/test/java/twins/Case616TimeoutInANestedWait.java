package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A timeout thrown in from above ends the wait it hits and no other. */
public final class Case616TimeoutInANestedWait {
    private Case616TimeoutInANestedWait() {}

    @Coroutine
    static Generator<Object, Object, Object> waitFor(String name, boolean forgiving) {
        try {
            Object x = Co.yield("waits for " + name);
            return Co.done(x);
        } catch (AppError e) {
            say(name, "saw", e);
            if (forgiving) {
                return Co.done("default");
            }
            throw e;
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> program() {
        Object a = Co.yieldFrom(waitFor("a", true));
        say("a is", a);
        Object b = Co.yieldFrom(waitFor("b", false));
        say("never", b);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = program();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("timeout")));
        step("throw", () -> g.raise(new AppError("timeout")));
        step("state", () -> g.state());
    }
}
