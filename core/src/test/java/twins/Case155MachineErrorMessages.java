package twins;

import static twins.Kit.err;
import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import dev.coyield.StopIteration;

/** The four messages that the generators themselves make. */
public final class Case155MachineErrorMessages {
    static void looks(Runnable action) {
        try {
            action.run();
        } catch (IllegalStateException e) {
            say(err(e) + ": " + e.getMessage().replace("'", "").replace("null", "none"));
        }
    }

    static Generator<Integer, Integer, Void> me;

    @Coroutine
    static Generator<Integer, Integer, Void> plain() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Integer, Void> selfNext() {
        Co.yield(me.next());
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Integer, Void> stubborn() {
        try {
            Co.yield(1);
        } catch (GeneratorExit exit) {
            Co.yield(2);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Integer, Void> leaky() {
        throw new StopIteration();
    }

    public static void main(String[] args) {
        looks(() -> plain().send(5));
        me = selfNext();
        looks(() -> me.next());
        var s = start(stubborn());
        looks(() -> s.close());
        looks(() -> leaky().next());
    }
}
