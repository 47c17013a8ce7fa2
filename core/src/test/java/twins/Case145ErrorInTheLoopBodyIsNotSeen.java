package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error in the consumer's loop body does not enter the generator. */
public final class Case145ErrorInTheLoopBodyIsNotSeen {
    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
            Co.yield(2);
        } catch (AppError e) {
            say("wrong: generator saw it");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = gen();
        try {
            for (int v : g) {
                throw new AppError("consumer problem");
            }
        } catch (AppError e) {
            say("consumer", e);
        }
        step("generator goes on", g::next);
    }
}
