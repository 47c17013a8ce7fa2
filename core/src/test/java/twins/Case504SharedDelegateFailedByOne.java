package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown in by one delegator ends the shared delegate for both. */
public final class Case504SharedDelegateFailedByOne {
    private Case504SharedDelegateFailedByOne() {}

    @Coroutine
    static Generator<Object, Object, Object> shared() {
        try {
            Co.yield(1);
            Co.yield(2);
        } finally {
            say("shared ends");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        try {
            Object r = Co.yieldFrom(d);
            say(name, "result", r);
        } catch (AppError e) {
            say(name, "caught", e);
        }
        Co.yield(name);
        return Co.done();
    }

    public static void main(String[] args) {
        var d = shared();
        var a = over(d, "a");
        var b = over(d, "b");
        step("a", a::next);
        step("b", b::next);
        step("throw into b", () -> b.raise(new AppError("x")));
        step("a", a::next);
        step("b", b::next);
    }
}
