package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Nested calls that wait at any depth, driven by answers. */
public final class Case615CallAndReturnByDelegation {
    private Case615CallAndReturnByDelegation() {}

    @Coroutine
    static Generator<Object, Object, Object> ask(String question) {
        Object x = Co.yield(question);
        return Co.done(x);
    }

    @Coroutine
    static Generator<Object, Object, Object> add(int n) {
        Integer a = (Integer) Co.yieldFrom(ask("a of " + n));
        Integer b = (Integer) Co.yieldFrom(ask("b of " + n));
        return Co.done(a + b);
    }

    @Coroutine
    static Generator<Object, Object, Object> program() {
        Integer x = (Integer) Co.yieldFrom(add(1));
        Integer y = (Integer) Co.yieldFrom(add(2));
        return Co.done(x + y);
    }

    public static void main(String[] args) {
        var g = program();
        step("next", g::next);
        step("send", () -> g.send(1));
        step("send", () -> g.send(2));
        step("send", () -> g.send(3));
        step("send", () -> g.send(4));
    }
}
