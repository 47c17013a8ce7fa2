package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Next, send, throw and close through five hundred levels of delegation. */
public final class Case409DelegationDepth500 {
    private Case409DelegationDepth500() {}

    private static int closed = 0;

    @Coroutine
    static Generator<Integer, Object, Integer> leaf() {
        int total = 0;
        while (true) {
            try {
                Object x = Co.yield(total);
                if ("end".equals(x)) {
                    return Co.done(total);
                }
                if (x instanceof Integer n) {
                    total += n;
                }
            } catch (AppError e) {
                total += 1000;
            }
        }
    }

    @Coroutine
    static Generator<Integer, Object, Integer> level(int n) {
        try {
            if (n == 0) {
                return Co.done(Co.yieldFrom(leaf()));
            }
            int r = Co.yieldFrom(level(n - 1));
            return Co.done(r + 1);
        } finally {
            closed++;
        }
    }

    public static void main(String[] args) {
        var g = level(500);
        step("next", () -> g.next());
        step("send 5", () -> g.send(5));
        step("throw", () -> g.raise(new AppError("deep")));
        step("send 7", () -> g.send(7));
        step("end", () -> g.send("end"));
        say("unwound", closed);
        var h = start(level(500));
        h.close();
        say("unwound", closed);
    }
}
