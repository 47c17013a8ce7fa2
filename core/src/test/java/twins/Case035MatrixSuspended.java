package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.function.Function;
import twins.Kit.AppError;

/** Every operation on a suspended generator. */
public final class Case035MatrixSuspended {
    private Case035MatrixSuspended() {}

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        try {
            Integer x = Co.yield("one");
            say("x", x);
            Co.yield("two");
        } finally {
            say("cleanup");
        }
        return Co.done();
    }

    static void onSuspended(String label, Function<Generator<String, Integer, Void>, Object> operation) {
        Generator<String, Integer, Void> g = gen();
        g.next();
        step(label, () -> operation.apply(g));
        step("  then next", g::next);
    }

    public static void main(String[] args) {
        onSuspended("next", g -> g.next());
        onSuspended("send none", g -> g.send(null));
        onSuspended("send value", g -> g.send(1));
        onSuspended("throw", g -> g.raise(new AppError("t")));
        onSuspended("close", g -> {
            g.close();
            return null;
        });
    }
}
