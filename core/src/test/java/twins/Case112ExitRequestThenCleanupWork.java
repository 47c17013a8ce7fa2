package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;

/** Code after a caught exit request runs normally, calls to other generators included. */
public final class Case112ExitRequestThenCleanupWork {
    @Coroutine
    static Generator<String, Void, Void> other() {
        Co.yield("o1");
        Co.yield("o2");
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        try {
            Co.yield(1);
        } catch (GeneratorExit exit) {
            for (String v : other()) {
                say("cleanup uses", v);
            }
        }
        say("tail");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(gen());
        step("close", g::close);
    }
}
