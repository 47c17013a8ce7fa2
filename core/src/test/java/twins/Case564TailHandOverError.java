package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error of the one that was handed over to leaves to who delegates. */
public final class Case564TailHandOverError {
    private Case564TailHandOverError() {}

    @Coroutine
    static Generator<Object, Object, Object> rest() {
        Co.yield("rest");
        throw new AppError("broken rest");
    }

    @Coroutine
    static Generator<Object, Object, Object> first(Generator<Object, Object, Object> d) {
        Co.yield("first");
        return d;
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (AppError e) {
            say("over caught", e);
        }
        Co.yield("over");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = over(first(rest()));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
