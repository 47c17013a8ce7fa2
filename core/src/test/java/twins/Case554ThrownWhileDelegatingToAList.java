package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** An error thrown in while a list is the delegate arises at the yield from. */
public final class Case554ThrownWhileDelegatingToAList {
    private Case554ThrownWhileDelegatingToAList() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yieldFrom(List.<Object>of(1, 2, 3));
        } catch (AppError e) {
            say("caught", e);
            Co.yieldFrom(List.<Object>of(4, 5));
        } finally {
            say("finally");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("x")));
        step("next", g::next);
        step("close", g::close);
    }
}
