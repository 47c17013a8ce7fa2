package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.Arrays;

/** A delegate that ignores the exit makes its delegator see a RuntimeError. */
public final class Case527LeafIgnoresExitMiddleCatches {
    private Case527LeafIgnoresExitMiddleCatches() {}

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
    static Generator<Object, Object, Object> over(Generator<Object, Object, Object> d) {
        try {
            Co.yieldFrom(d);
        } catch (IllegalStateException e) {
            say("over caught", e);
        }
        say("over leaves");
        return Co.done();
    }

    public static void main(String[] args) {
        var x = leaf();
        var g = over(x);
        step("next", g::next);
        step("close", g::close);
        step("states", () -> Arrays.asList(g.state(), x.state()));
        step("leaf", x::next);
    }
}
