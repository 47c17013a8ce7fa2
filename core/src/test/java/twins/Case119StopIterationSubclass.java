package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** A subclass of StopIteration is converted too. */
public final class Case119StopIterationSubclass {
    static class Finished extends StopIteration {
        Finished(Object value) {
            super(value);
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        throw new Finished("mine");
    }

    public static void main(String[] args) {
        var g = start(gen());
        try {
            g.next();
        } catch (IllegalStateException e) {
            var cause = (StopIteration) e.getCause();
            say("out", e, "cause kind", cause.getClass().getSimpleName(), "value", cause.value());
        }
    }
}
