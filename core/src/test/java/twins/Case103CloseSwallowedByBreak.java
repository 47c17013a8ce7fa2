package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A break in finally during close swallows the exit; the code after the loop runs. */
public final class Case103CloseSwallowedByBreak {
    private Case103CloseSwallowedByBreak() {}

    @Coroutine
    @SuppressWarnings("finally")
    static Generator<Integer, Void, Void> gen() {
        while (true) {
            try {
                Co.yield(1);
            } finally {
                break;
            }
        }
        say("after the loop");
        return null;
    }

    public static void main(String[] args) {
        Generator<Integer, Void, Void> g = gen();
        g.next();
        step("close", () -> {
            g.close();
            return null;
        });
        step("next", g::next);
    }
}
