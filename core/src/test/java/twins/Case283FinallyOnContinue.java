package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Continue through a finally that yields. */
public final class Case283FinallyOnContinue {
    private Case283FinallyOnContinue() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        for (int i = 0; i < 3; i++) {
            try {
                if (i != 1) {
                    continue;
                }
                Co.yield("body " + i);
            } finally {
                Co.yield("finally " + i);
            }
        }
        return Co.done();
    }
}
