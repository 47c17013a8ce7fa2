package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A send gives back the next yielded value, so request and answer pair up. */
public final class Case022SendReturnsTheNextYield {
    private Case022SendReturnsTheNextYield() {}

    @Coroutine
    static Generator<Object, Integer, Void> doubler() {
        Object answer = "hello";
        while (true) {
            int n = Co.<Integer>yield(answer);
            answer = n * 2;
        }
    }

    public static void main(String[] args) {
        Generator<Object, Integer, Void> g = doubler();
        step("prime", g::next);
        step("send 4", () -> g.send(4));
        step("send 10", () -> g.send(10));
        step("send 0", () -> g.send(0));
    }
}
