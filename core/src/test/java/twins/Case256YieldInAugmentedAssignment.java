package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The old value is read before the yield, in variables, fields and items. */
public final class Case256YieldInAugmentedAssignment {
    private Case256YieldInAugmentedAssignment() {}

    public static void main(String[] args) {
        var b = new Box();
        int[] items = {3};
        var g = gen(b, items);
        g.next();
        g.send(5);
        b.n = 1000;
        items[0] = 4;
        step("send", () -> g.send(7));
        items[0] = 500;
        step("send", () -> g.send(2));
    }

    static final class Box {
        int n = 10;
    }

    @Coroutine
    static Generator<String, Integer, Void> gen(Box box, int[] xs) {
        int n = 1;
        n += Co.<Integer>yield("n");
        say("n", n);
        box.n += Co.<Integer>yield("field");
        say("field", box.n);
        xs[0] *= Co.<Integer>yield("item");
        say("item", xs[0]);
        return Co.done();
    }
}
