package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** None is yielded, sent and returned through a delegation. */
public final class Case600NoneAllTheWay {
    private Case600NoneAllTheWay() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Object x = Co.yield(null);
        say("inner got", x);
        return Co.done(null);
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        Object r = Co.yieldFrom(d);
        say("over got", r);
        Object x = Co.yield(null);
        say("over got", x);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(over(inner()));
        step("next", g::next);
        step("send", () -> g.send(null));
        step("send", () -> g.send("x"));
        step("next", g::next);
    }
}
