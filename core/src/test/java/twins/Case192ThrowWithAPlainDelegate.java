package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import java.util.List;
import twins.Kit.AppError;

/** With a plain iterator as delegate, a thrown error is raised at the delegation itself. */
public final class Case192ThrowWithAPlainDelegate {
    @Coroutine
    static Generator<Object, Void, Void> outer() {
        Iterator<Integer> src = List.of(1, 2, 3, 4).iterator();
        try {
            Co.yieldFrom(src);
        } catch (AppError e) {
            say("at the yield from", e);
            Co.yield("rest " + show(list(() -> src)));
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("t")));
    }
}
