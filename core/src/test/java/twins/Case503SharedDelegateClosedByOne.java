package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing one delegator closes the shared delegate, the other goes on with none. */
public final class Case503SharedDelegateClosedByOne {
    private Case503SharedDelegateClosedByOne() {}

    @Coroutine
    static Generator<Object, Object, Object> shared() {
        try {
            Co.yield(1);
            Co.yield(2);
            Co.yield(3);
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
            Co.yield(name);
        } finally {
            say(name, "ends");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var d = shared();
        var a = over(d, "a");
        var b = over(d, "b");
        step("a", a::next);
        step("b", b::next);
        step("close a", a::close);
        step("state", () -> b.state());
        step("b", b::next);
        step("b", b::next);
    }
}
