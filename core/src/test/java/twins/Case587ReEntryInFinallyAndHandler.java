package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** A running generator is refused also from its handlers and finally blocks. */
public final class Case587ReEntryInFinallyAndHandler {
    private Case587ReEntryInFinallyAndHandler() {}

    @Coroutine
    static Generator<Object, Object, Object> body(List<Generator<Object, Object, Object>> pool) {
        try {
            Co.yield(1);
        } catch (AppError e) {
            step("in handler", pool.get(0)::next);
            throw e;
        } finally {
            step("in finally", pool.get(0)::close);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var pool = new ArrayList<Generator<Object, Object, Object>>();
        var g = body(pool);
        pool.add(g);
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("x")));
        step("state", () -> g.state());
    }
}
