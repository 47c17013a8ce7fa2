package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** What follows is the other's, values, sent values and result. */
public final class Case559TailHandOver {
    private Case559TailHandOver() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        Object x = Co.yield("rest");
        say("rest got", x);
        return Co.done("result of the rest");
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d) {
        Object x = Co.yield("first");
        say("first got", x);
        return d;
    }

    public static void main(String[] args) {
        var g = first(rest());
        step("next", g::next);
        step("send", () -> g.send(1));
        step("send", () -> g.send(2));
        step("state", () -> g.state());
    }
}
