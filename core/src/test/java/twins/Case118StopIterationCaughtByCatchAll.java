package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.show;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** Inside the body a catch-all sees a StopIteration, but a return cannot be caught. */
public final class Case118StopIterationCaughtByCatchAll {
    @Coroutine
    static Generator<String, Void, Void> raiser() {
        try {
            throw new StopIteration();
        } catch (Throwable e) {
            Co.yield("caught " + show(e));
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> returner() {
        try {
            return Co.done();
        } catch (Throwable e) {
            Co.yield("caught");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say("raiser", list(raiser()));
        say("returner", list(returner()));
    }
}
