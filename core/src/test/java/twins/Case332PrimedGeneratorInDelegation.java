package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.List;

/** A primed consumer used by yield from loses its first yield's value. */
public final class Case332PrimedGeneratorInDelegation {
    private Case332PrimedGeneratorInDelegation() {}

    @Coroutine(primed = true)
    static Generator<String, String, List<String>> questions() {
        String a = Co.yield("first question");
        String b = Co.yield("second question");
        return Co.done(Arrays.asList(a, b));
    }

    @Coroutine
    static Generator<Object, String, Void> outer() {
        List<String> r = Co.yieldFrom(questions());
        Co.yield(r);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", () -> g.next());
        step("send", () -> g.send("x"));
    }
}
