package twins;

import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;
import twins.Kit.AppError;

/** A hand-written delegate receives the error that is thrown in and may answer it. */
public final class Case193ThrowCallsTheDelegatesThrow {
    static final class Absorber extends HandWritten<String, Void, String> {
        private final List<String> log = new ArrayList<>();

        @Override
        public String next() {
            return "tick";
        }

        @Override
        public String raise(Throwable exception) {
            log.add(show(exception));
            if (log.size() == 3) {
                throw new StopIteration("absorbed " + log.size());
            }
            return "absorbed";
        }
    }

    @Coroutine
    static Generator<String, Void, Void> outer() {
        String r = Co.yieldFrom(new Absorber());
        Co.yield("result " + r);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("a")));
        step("next", g::next);
        step("throw", () -> g.raise(new AppError("b")));
        step("throw", () -> g.raise(new AppError("c")));
    }
}
