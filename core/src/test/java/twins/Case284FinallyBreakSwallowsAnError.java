package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A break in finally swallows the error of the body. */
public final class Case284FinallyBreakSwallowsAnError {
    private Case284FinallyBreakSwallowsAnError() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        while (true) {
            try {
                Co.yield("body");
                throw new AppError("lost");
            } finally {
                Co.yield("finally");
                break;
            }
        }
        Co.yield("after");
        return Co.done();
    }
}
