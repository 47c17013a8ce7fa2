package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** The return value is computed before the finally block runs. */
public final class Case051ReturnExpressionBeforeFinally {
    private Case051ReturnExpressionBeforeFinally() {}

    static int tick(List<String> trace) {
        trace.add("expr");
        return trace.size();
    }

    @Coroutine
    static Generator<Integer, Void, Integer> gen(List<String> trace) {
        try {
            Co.yield(0);
            return Co.done(tick(trace));
        } finally {
            trace.add("finally");
            trace.add("extra");
        }
    }

    public static void main(String[] args) {
        List<String> t = new ArrayList<>();
        Generator<Integer, Void, Integer> g = gen(t);
        g.next();
        step("end", g::next);
        say("trace", t);
    }
}
