package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** The error of a shared delegate reaches who asked, the other is given none. */
public final class Case608ErrorOfASharedDelegate {
    private Case608ErrorOfASharedDelegate() {}

    @Coroutine
    static Generator<Object, Object, Object> failing() {
        Co.yield(1);
        Co.yield(2);
        throw new AppError("third");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        try {
            Object r = Co.yieldFrom(d);
            say(name, "result", r);
        } catch (AppError e) {
            say(name, "caught", e);
            throw e;
        }
        return Co.done(name);
    }

    public static void main(String[] args) {
        var d = failing();
        var a = over(d, "a");
        var b = over(d, "b");
        step("a", a::next);
        step("b", b::next);
        step("b", b::next);
        step("a", a::next);
    }
}
