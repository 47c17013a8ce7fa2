package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.Iterator;

/** Argument expressions run at the call, left to right; the body runs later. */
public final class Case002ArgumentsEvaluatedAtCall {
    private Case002ArgumentsEvaluatedAtCall() {}

    static int arg(String label, int value) {
        say("evaluate", label);
        return value;
    }

    @Coroutine
    static Iterator<Integer> add(int a, int b) {
        say("body sees", a, b);
        Co.yield(a + b);
        return null;
    }

    public static void main(String[] args) {
        Iterator<Integer> g = add(arg("left", 3), arg("right", 4));
        say("created");
        step("next", g::next);
    }
}
