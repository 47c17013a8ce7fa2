package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two generators that delegate to parts of each other by turns. */
public final class Case542DelegationToEachOtherInTurn {
    private Case542DelegationToEachOtherInTurn() {}

    @Coroutine
    static Generator<Object, Object, Object> part(String name, int n) {
        for (int i = 0; i < n; i++) {
            Object x = Co.yield(i);
            say(name, "got", x);
        }
        return Co.done(name);
    }

    @Coroutine
    static Generator<Object, Object, Object> first(
            Generator<Object, Object, Object> a, Generator<Object, Object, Object> b) {
        Object r = Co.yieldFrom(a);
        say("first", r);
        Object q = Co.yieldFrom(b);
        say("first", q);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> second(
            Generator<Object, Object, Object> a, Generator<Object, Object, Object> b) {
        Object r = Co.yieldFrom(b);
        say("second", r);
        Object q = Co.yieldFrom(a);
        say("second", q);
        return Co.done();
    }

    public static void main(String[] args) {
        var a = part("a", 2);
        var b = part("b", 2);
        var f = first(a, b);
        var s = second(a, b);
        step("f", f::next);
        step("s", s::next);
        step("f", () -> f.send(1));
        step("s", () -> s.send(2));
        step("f", () -> f.send(3));
        step("s", () -> s.send(4));
        step("f", () -> f.send(5));
        step("s", () -> s.send(6));
        step("f", () -> f.send(7));
    }
}
