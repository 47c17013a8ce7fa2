package twins;

import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;
import twins.Kit.AppError;

/** An error passes a generator that catches it, asks its driver what to do by a yield, and obeys. */
public final class Case157ErrorHandledAfterADetour {
    @Coroutine
    static Generator<Object, String, String> guarded(Generator<Integer, Void, Void> src) {
        while (true) {
            int v;
            try {
                v = src.next();
            } catch (StopIteration end) {
                return Co.done("src over");
            } catch (AppError e) {
                String order = Co.yield(List.of("problem", e));
                if (order.equals("raise")) {
                    throw e;
                }
                if (order.equals("stop")) {
                    return Co.done("stopped");
                }
                return Co.done("source cannot go on");
            }
            Co.yield(v);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> src() {
        Co.yield(1);
        throw new AppError("broken");
    }

    public static void main(String[] args) {
        for (String order : List.of("raise", "stop", "ignore")) {
            var g = start(guarded(src()));
            step("problem", g::next);
            step(order, () -> g.send(order));
        }
    }
}
