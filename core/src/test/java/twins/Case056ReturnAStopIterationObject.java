package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A StopIteration object used as a return value is just a value. */
public final class Case056ReturnAStopIterationObject {
    private Case056ReturnAStopIterationObject() {}

    @Coroutine
    static Generator<Integer, Void, StopIteration> gen() {
        Co.yield(0);
        return Co.done(new StopIteration("inner value"));
    }

    public static void main(String[] args) {
        Generator<Integer, Void, StopIteration> g = gen();
        g.next();
        try {
            g.next();
        } catch (StopIteration e) {
            say("outer", e);
            say("value kind", e.value().getClass().getSimpleName());
            say("value of value", ((StopIteration) e.value()).value());
        }
    }
}
