package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Return through two finally blocks, one of which yields. */
public final class Case281FinallyOnReturn {
    private Case281FinallyOnReturn() {}

    public static void main(String[] args) {
        var g = gen();
        for (int i = 0; i < 3; i++) {
            step("next", g::next);
        }
    }

    @Coroutine
    static Generator<String, Void, String> gen() {
        try {
            try {
                Co.yield("body");
                return Co.done("value");
            } finally {
                Co.yield("inner finally");
            }
        } finally {
            say("outer finally");
        }
    }
}
