package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** The RuntimeError of an ignored exit leaves the whole chain. */
public final class Case528LeafIgnoresExitAllTheWay {
    private Case528LeafIgnoresExitAllTheWay() {}

    @Coroutine
    static Generator<Object, Object, Object> leaf() {
        while (true) {
            try {
                Co.yield("leaf");
            } catch (GeneratorExit e) {
                say("leaf ignores");
            }
        }
    }

    @Coroutine
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d, int n) {
        try {
            Co.yieldFrom(d);
        } finally {
            say("ends", n);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var x = leaf();
        var g = over(over(over(x, 1), 2), 3);
        step("next", g::next);
        step("close", g::close);
        step("state", () -> x.state());
        step("throw exit", () -> x.raise(new GeneratorExit()));
    }
}
