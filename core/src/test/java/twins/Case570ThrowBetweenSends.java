package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Errors and values mixed reach the same loop. */
public final class Case570ThrowBetweenSends {
    private Case570ThrowBetweenSends() {}

    @Coroutine
    static Generator<Object, Object, Object> collector() {
        int total = 0;
        while (true) {
            try {
                Integer x = Co.yield(total);
                if (x != null) {
                    total = total + x;
                }
            } catch (AppError e) {
                say("reset by", e);
                total = 0;
            }
        }
    }

    public static void main(String[] args) {
        var g = collector();
        step("next", g::next);
        step("send", () -> g.send(5));
        step("send", () -> g.send(6));
        step("throw", () -> g.raise(new AppError("clear")));
        step("send", () -> g.send(7));
    }
}
