package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** GeneratorExit thrown into a fresh, a suspended and a closed generator comes out of each. */
public final class Case573ThrowExitIntoEachState {
    private Case573ThrowExitIntoEachState() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yield(1);
        } finally {
            say("finally");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var fresh = body();
        var suspended = body();
        var closed = body();
        suspended.next();
        closed.close();
        step("fresh", () -> fresh.raise(new GeneratorExit()));
        step("suspended", () -> suspended.raise(new GeneratorExit()));
        step("closed", () -> closed.raise(new GeneratorExit()));
    }
}
