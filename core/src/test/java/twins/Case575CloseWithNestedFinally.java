package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An exit runs nested finally blocks inside out, each may raise its own. */
public final class Case575CloseWithNestedFinally {
    private Case575CloseWithNestedFinally() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            try {
                Co.yield(1);
            } finally {
                say("inner");
                throw new AppError("inner error");
            }
        } catch (AppError e) {
            say("caught", e);
        } finally {
            say("outer");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("close", g::close);
        step("state", () -> g.state());
    }
}
