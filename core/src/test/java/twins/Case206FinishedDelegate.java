package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.List;

/** Delegating to a finished generator gives null at once; its old result is gone. */
public final class Case206FinishedDelegate {
    @Coroutine
    static Generator<Integer, Void, String> inner() {
        Co.yield(1);
        return Co.done("first result");
    }

    @Coroutine
    static Generator<Integer, Void, List<String>> outer(Generator<Integer, Void, String> d) {
        String a = Co.yieldFrom(d);
        String b = Co.yieldFrom(d);
        return Co.done(Arrays.asList(a, b));
    }

    public static void main(String[] args) {
        var g = outer(inner());
        step("next", g::next);
        step("next", g::next);
    }
}
