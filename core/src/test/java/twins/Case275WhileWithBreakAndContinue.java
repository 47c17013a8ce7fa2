package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** While loop with yields around break and continue. */
public final class Case275WhileWithBreakAndContinue {
    private Case275WhileWithBreakAndContinue() {}

    public static void main(String[] args) {
        for (String v : gen()) {
            say(v);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        int n = 0;
        while (true) {
            n++;
            if (n % 2 == 0) {
                Co.yield("skip " + n);
                continue;
            }
            if (n > 5) {
                Co.yield("break at " + n);
                break;
            }
            Co.yield("keep " + n);
        }
        Co.yield("after");
        return Co.done();
    }
}
