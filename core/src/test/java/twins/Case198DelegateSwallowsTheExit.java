package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** A delegate that answers the exit by returning does not stop the delegator's exit. */
public final class Case198DelegateSwallowsTheExit {
    @Coroutine
    static Generator<Integer, Void, String> inner() {
        try {
            Co.yield(1);
        } catch (GeneratorExit exit) {
            say("inner returns normally");
            return Co.done("ignored");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        try {
            String r = Co.yieldFrom(inner());
            say("wrong: outer resumed with", r);
        } finally {
            say("outer finally");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("close", g::close);
        var h = start(outer());
        step("throw exit", () -> h.raise(new GeneratorExit()));
    }
}
