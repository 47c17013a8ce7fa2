package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.function.Function;
import twins.Kit.AppError;

/** Every operation on a just-created generator. */
public final class Case034MatrixCreated {
    private Case034MatrixCreated() {}

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        say("body runs");
        Integer x = Co.yield("one");
        say("x", x);
        Co.yield("two");
        return null;
    }

    static void onFresh(String label, Function<Generator<String, Integer, Void>, Object> operation) {
        Generator<String, Integer, Void> g = gen();
        step(label, () -> operation.apply(g));
        step("  then next", g::next);
    }

    public static void main(String[] args) {
        onFresh("next", g -> g.next());
        onFresh("send none", g -> g.send(null));
        onFresh("send value", g -> g.send(1));
        onFresh("throw", g -> g.raise(new AppError("t")));
        onFresh("close", g -> {
            g.close();
            return null;
        });
    }
}
