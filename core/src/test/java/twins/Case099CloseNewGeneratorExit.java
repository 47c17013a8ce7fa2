package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A fresh GeneratorExit thrown by the body is as good as the original. */
public final class Case099CloseNewGeneratorExit {
    private Case099CloseNewGeneratorExit() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } catch (GeneratorExit e) {
            throw new GeneratorExit();
        }
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
