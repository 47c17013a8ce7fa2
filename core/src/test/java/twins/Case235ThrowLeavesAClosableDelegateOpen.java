package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Iterator;
import twins.Kit.AppError;

/** A delegate with close but no throw is not closed when an ordinary error is thrown in. */
public final class Case235ThrowLeavesAClosableDelegateOpen {
    private Case235ThrowLeavesAClosableDelegateOpen() {}

    public static void main(String[] args) {
        var g = outer();
        g.next();
        step("throw", () -> g.raise(new AppError("x")));
        step("next", g::next);
    }

    static final class Closable implements Iterator<String>, AutoCloseable {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public String next() {
            return "tick";
        }

        @Override
        public void close() {
            say("closed");
        }
    }

    @Coroutine
    static Generator<String, Void, Void> outer() {
        try {
            Co.yieldFrom(new Closable());
        } catch (AppError e) {
            Co.yield("caught " + show(e));
        }
        return Co.done();
    }
}
