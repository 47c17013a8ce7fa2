package twins;

import static twins.Kit.show;
import static twins.Kit.start;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import twins.Kit.AppError;

/** The value on a StopIteration that a hand-written delegate throws is the result of the delegation. */
public final class Case203StopIterationFromACustomIterator {
    static final class Ender extends HandWritten<Integer, Integer, String> {
        private final String how;
        private int n;

        Ender(String how) {
            this.how = how;
        }

        @Override
        public Integer next() {
            n++;
            if (how.equals("next") && n == 2) {
                throw new StopIteration("by next");
            }
            return n;
        }

        @Override
        public Integer send(Integer value) {
            throw new StopIteration("by send " + show(value));
        }

        @Override
        public Integer raise(Throwable exception) {
            throw new StopIteration("by throw " + show(exception));
        }
    }

    @Coroutine
    static Generator<Integer, Integer, String> outer(String how) {
        String r = Co.yieldFrom(new Ender(how));
        return Co.done("outer got: " + r);
    }

    public static void main(String[] args) {
        var byNext = start(outer("next"));
        step("next", byNext::next);
        var bySend = start(outer("send"));
        step("send", () -> bySend.send(3));
        var byThrow = start(outer("throw"));
        step("throw", () -> byThrow.raise(new AppError("x")));
    }
}
