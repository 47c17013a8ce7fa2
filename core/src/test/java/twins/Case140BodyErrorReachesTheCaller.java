package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised by the body comes out of next; afterwards the generator is finished. */
public final class Case140BodyErrorReachesTheCaller {
    static void fail() {
        throw new AppError("body failed");
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        fail();
        Co.yield(2);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
