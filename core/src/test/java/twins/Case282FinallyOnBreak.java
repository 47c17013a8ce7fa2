package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Break through a finally that yields. */
public final class Case282FinallyOnBreak {
    private Case282FinallyOnBreak() {}

    public static void main(String[] args) {
        say(list(gen()));
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        for (int i = 0; i < 3; i++) {
            try {
                Co.yield("body " + i);
                if (i == 1) {
                    break;
                }
            } finally {
                Co.yield("finally " + i);
            }
        }
        Co.yield("after");
        return Co.done();
    }
}
