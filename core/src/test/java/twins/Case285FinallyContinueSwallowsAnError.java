package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A continue in finally swallows the error and the loop goes on. */
public final class Case285FinallyContinueSwallowsAnError {
    private Case285FinallyContinueSwallowsAnError() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yield("body " + i);
                throw new AppError("lost");
            } finally {
                continue;
            }
        }
        Co.yield("after");
        return Co.done();
    }
}
