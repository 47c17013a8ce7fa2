package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two delegators draw from one delegate in turn, each sees where it then stands. */
public final class Case501TwoOverOneTakeTurns {
    private Case501TwoOverOneTakeTurns() {}

    @Coroutine
    static Generator<Object, Object, Object> numbers() {
        for (int i = 0; i < 6; i++) {
            Co.yield(i);
        }
        return Co.done("numbers ended");
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, String name) {
        Object r = Co.yieldFrom(d);
        say(name, "result", r);
        Co.yield(name);
        return Co.done();
    }

    public static void main(String[] args) {
        var d = numbers();
        var a = over(d, "a");
        var b = over(d, "b");
        for (int i = 0; i < 4; i++) {
            step("a", a::next);
            step("b", b::next);
        }
        step("state d", () -> d.state());
    }
}
