package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Only who met the end is given the result, the others get none. */
public final class Case502ThreeOverOneEnd {
    private Case502ThreeOverOneEnd() {}

    @Coroutine
    static Generator<Object, Object, Object> brief() {
        Co.yield(1);
        Co.yield(2);
        Co.yield(3);
        return Co.done("the result");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        Object r = Co.yieldFrom(d);
        say(name, "result", r);
        return Co.done(name);
    }

    public static void main(String[] args) {
        var d = brief();
        var a = over(d, "a");
        var b = over(d, "b");
        var c = over(d, "c");
        step("a", a::next);
        step("b", b::next);
        step("c", c::next);
        step("b", b::next);
        step("a", a::next);
        step("c", c::next);
    }
}
