package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import twins.Kit.AppError;

/** The handler order for an exit and for errors. */
public final class Case579ExitAndOtherErrorsMixed {
    private Case579ExitAndOtherErrorsMixed() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        while (true) {
            try {
                Co.yield("waits");
            } catch (AppError e) {
                say("error", e);
            } catch (GeneratorExit e) {
                say("exit");
                throw e;
            } finally {
                say("round ends");
            }
        }
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("a")));
        step("next", g::next);
        step("close", g::close);
    }
}
