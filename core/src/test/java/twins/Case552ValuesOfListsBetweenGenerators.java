package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Plain lists and generators as delegates by turns; a sent value is refused by the list only. */
public final class Case552ValuesOfListsBetweenGenerators {
    private Case552ValuesOfListsBetweenGenerators() {}

    @Coroutine
    static Generator<Object, Object, Object> inner() {
        Object x = Co.yield("inner");
        say("inner got", x);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        Co.yieldFrom(List.<Object>of(1, 2));
        Co.yieldFrom(inner());
        Co.yieldFrom(List.<Object>of(3));
        return Co.done("end");
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
        step("send", () -> g.send("to inner"));
        step("next", g::next);
    }
}
