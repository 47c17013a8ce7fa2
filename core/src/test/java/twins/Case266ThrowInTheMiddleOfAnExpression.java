package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error thrown at a yield inside an expression drops the pending operands. */
public final class Case266ThrowInTheMiddleOfAnExpression {
    private Case266ThrowInTheMiddleOfAnExpression() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("t")));
        step("send", () -> g.send(2));
    }

    static int use(int a, Object b, Object c) {
        say("used", a, b, c);
        return a;
    }

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        int kept = 5;
        try {
            use(kept + 1, new Object[] {1, Co.yield("inside")}, "tail");
        } catch (AppError e) {
            say("caught", e, "kept", kept);
        }
        use(1, Co.yield("second try"), 3);
        return Co.done();
    }
}
