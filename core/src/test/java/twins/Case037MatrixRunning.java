package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** Every operation that a generator makes on itself while it runs. */
public final class Case037MatrixRunning {
    private Case037MatrixRunning() {}

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        Generator<String, Integer, Void> me = Co.self();
        step("self next", () -> me.next());
        step("self send none", () -> me.send(null));
        step("self send value", () -> me.send(1));
        step("self throw", () -> me.raise(new AppError("t")));
        step("self close", () -> {
            me.close();
            return null;
        });
        Co.yield("survived");
        Co.yield("still fine");
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Integer, Void> me = gen();
        step("outer next", me::next);
        step("outer next", me::next);
        step("outer next", me::next);
    }
}
