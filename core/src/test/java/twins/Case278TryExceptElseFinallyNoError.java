package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** All four parts with yields when nothing goes wrong. */
public final class Case278TryExceptElseFinallyNoError {
    private Case278TryExceptElseFinallyNoError() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            boolean failed = false;
            try {
                Co.yield("try");
            } catch (AppError e) {
                failed = true;
                Co.yield("except");
            }
            if (!failed) {
                Co.yield("else");
            }
        } finally {
            Co.yield("finally");
        }
        Co.yield("after");
        return Co.done();
    }
}
