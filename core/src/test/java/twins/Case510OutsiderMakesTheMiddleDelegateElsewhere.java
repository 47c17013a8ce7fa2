package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The top follows when an outsider has driven the middle on to another delegate. */
public final class Case510OutsiderMakesTheMiddleDelegateElsewhere {
    private Case510OutsiderMakesTheMiddleDelegateElsewhere() {}

    @Coroutine
    static Generator<Object, Object, Object> counting(String name) {
        Co.yield(name + " 1");
        Co.yield(name + " 2");
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> middle(
            Generator<Object, Object, Object> a, Generator<Object, Object, Object> b) {
        Co.yieldFrom(a);
        Co.yieldFrom(b);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> top(Generator<Object, Object, Object> d) {
        Co.yieldFrom(d);
        Co.yield("top");
        return Co.done();
    }

    public static void main(String[] args) {
        var a = counting("a");
        var b = counting("b");
        var m = middle(a, b);
        var t = top(m);
        step("top", t::next);
        step("middle", m::next);
        step("middle", m::next);
        step("delegates to b", () -> m.delegate() == b);
        step("top", t::next);
        step("top", t::next);
    }
}
