package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A failed check after a resume leaves as its own error. */
public final class Case301AssertionInsideABody {
    private Case301AssertionInsideABody() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        step("send", () -> g.send(1));

        var h = gen();
        h.next();
        step("send", () -> h.send(-1));
        step("next", h::next);
    }

    @Coroutine
    static Generator<String, Integer, Void> gen() {
        int x = Co.yield("x?");
        if (x <= 0) {
            throw new AssertionError("x must be positive");
        }
        Co.yield("fine");
        return Co.done();
    }
}
