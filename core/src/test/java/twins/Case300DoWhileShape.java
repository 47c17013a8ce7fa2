package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A loop that tests at its end with a received value. */
public final class Case300DoWhileShape {
    private Case300DoWhileShape() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        step("send", () -> g.send(true));
        step("send", () -> g.send(true));
        step("send", () -> g.send(false));
    }

    @Coroutine
    static Generator<String, Boolean, Integer> gen() {
        int n = 0;
        do {
            n++;
        } while (Co.<Boolean>yield("round " + n));
        return Co.done(n);
    }
}
