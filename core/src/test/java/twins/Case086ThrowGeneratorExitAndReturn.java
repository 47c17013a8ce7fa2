package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A GeneratorExit raised and answered by return gives StopIteration, not silence. */
public final class Case086ThrowGeneratorExitAndReturn {
    private Case086ThrowGeneratorExitAndReturn() {}

    @Coroutine
    static Generator<String, Void, String> gen() {
        try {
            Co.yield("one");
        } catch (GeneratorExit e) {
            return Co.done("left politely");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        Generator<String, Void, String> g = gen();
        g.next();
        step("throw", () -> g.raise(new GeneratorExit()));
        step("next", g::next);
    }
}
