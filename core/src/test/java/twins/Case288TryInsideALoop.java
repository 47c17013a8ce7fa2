package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A try block entered anew in each round of a loop. */
public final class Case288TryInsideALoop {
    private Case288TryInsideALoop() {}

    public static void main(String[] args) {
        for (Object v : gen()) {
            say(v);
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        for (int i = 0; i < 4; i++) {
            try {
                Co.yield("in " + i);
                if (i % 2 == 1) {
                    throw new AppError("odd " + i);
                }
                Co.yield("ok " + i);
            } catch (AppError e) {
                Co.yield(e);
            } finally {
                say("end of round", i);
            }
        }
        return Co.done();
    }
}
