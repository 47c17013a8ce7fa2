package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Yield as the right side of an assignment. */
public final class Case238YieldInAssignment {
    private Case238YieldInAssignment() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (int v : List.of(1, 2, 3)) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<Object, Integer, Void> gen() {
        int a = Co.yield("a?");
        int b = Co.yield("b?");
        int c = b;
        b = Co.yield(List.of(a, b, c));
        say(a, b, c);
        return Co.done();
    }
}
