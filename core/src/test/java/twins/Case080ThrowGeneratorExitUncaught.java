package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A GeneratorExit that is raised and not caught comes out of raise. */
public final class Case080ThrowGeneratorExitUncaught {
    private Case080ThrowGeneratorExitUncaught() {}

    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            Co.yield("one");
        } finally {
            say("cleanup");
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen();
        g.next();
        step("throw", () -> g.raise(new GeneratorExit()));
        step("next", g::next);
    }
}
