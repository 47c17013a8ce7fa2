package twins;

import static twins.Kit.say;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.GeneratorExit;
import java.util.Iterator;
import twins.Kit.AppError;

/** An error from the delegate's close takes the place of the exit request in the delegator. */
public final class Case196DelegatesCloseRaises {
    static final class BadClose implements Iterator<Integer>, AutoCloseable {
        @Override
        public boolean hasNext() {
            return true;
        }

        @Override
        public Integer next() {
            return 1;
        }

        @Override
        public void close() {
            throw new AppError("close failed");
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> outer() {
        try {
            Co.yieldFrom(new BadClose());
        } catch (GeneratorExit exit) {
            say("wrong: exit request seen");
        } catch (AppError e) {
            say("outer caught", e);
        }
        Co.yield("outer goes on");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = start(outer());
        step("close", g::close);
        step("next", g::next);
    }
}
