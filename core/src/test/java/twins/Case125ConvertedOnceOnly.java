package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** The converted error passes unchanged through outer generators. */
public final class Case125ConvertedOnceOnly {
    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        Co.yield(1);
        throw new StopIteration();
    }

    @Coroutine
    static Generator<Integer, Void, Void> middle() {
        for (int v : inner()) {
            Co.yield(v);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer() {
        for (int v : middle()) {
            Co.yield(v);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        try {
            g.next();
        } catch (IllegalStateException e) {
            int depth = 0;
            Throwable c = e;
            while (c.getCause() != null) {
                depth++;
                c = c.getCause();
            }
            say("out", e, "causes", depth, "root", c);
        }
    }
}
