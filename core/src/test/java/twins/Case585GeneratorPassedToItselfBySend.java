package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A generator that is sent itself cannot resume itself. */
public final class Case585GeneratorPassedToItselfBySend {
    private Case585GeneratorPassedToItselfBySend() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        Generator<Object, Object, Object> g = Co.yield("give me one");
        step("resume", g::next);
        step("send", () -> g.send(1));
        step("throw", () -> g.raise(new AppError("x")));
        step("close", g::close);
        say(g.state());
        Co.yield("unharmed");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send itself", () -> g.send(g));
        step("state", () -> g.state());
    }
}
