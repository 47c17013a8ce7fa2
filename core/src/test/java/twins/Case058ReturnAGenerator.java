package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A generator object may be a return value; it is not run by that. */
public final class Case058ReturnAGenerator {
    private Case058ReturnAGenerator() {}

    @Coroutine
    static Generator<String, Void, Void> second() {
        say("second starts");
        Co.yield("from second");
        return null;
    }

    @Coroutine
    static Generator<String, Void, Generator<String, Void, Void>> first() {
        Co.yield("from first");
        return Co.done(second());
    }

    public static void main(String[] args) {
        Generator<String, Void, Generator<String, Void, Void>> g = first();
        say(g.next());
        try {
            g.next();
        } catch (StopIteration e) {
            say("got the next one");
            say(((Generator<?, ?, ?>) e.value()).next());
        }
    }
}
