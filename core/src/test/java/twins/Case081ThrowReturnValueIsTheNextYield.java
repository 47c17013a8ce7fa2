package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Like next, raise answers the value of the yield reached next. */
public final class Case081ThrowReturnValueIsTheNextYield {
    private Case081ThrowReturnValueIsTheNextYield() {}

    @Coroutine
    static Generator<Integer, Integer, Void> thermostat() {
        Integer level = 20;
        while (true) {
            try {
                level = Co.yield(level);
                if (level == null) {
                    level = 0;
                }
            } catch (AppError e) {
                level = Integer.parseInt(e.getMessage());
            }
        }
    }

    public static void main(String[] args) {
        Generator<Integer, Integer, Void> g = thermostat();
        step("next", g::next);
        step("throw 5", () -> g.raise(new AppError("5")));
        step("send 9", () -> g.send(9));
        step("throw 7", () -> g.raise(new AppError("7")));
        step("next", g::next);
    }
}
