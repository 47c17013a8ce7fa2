package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A resource held across yields is released on normal exit and on error. */
public final class Case291WithBlockNormalAndError {
    private Case291WithBlockNormalAndError() {}

    public static void main(String[] args) {
        say(list(gen(false)));
        var g = gen(true);
        step("next", g::next);
        step("next", g::next);
    }

    record Res(String name) implements AutoCloseable {
        Res {
            say("open", name);
        }

        @Override
        public void close() {
            say("release", name);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen(boolean fail) {
        try (Res r = new Res("r")) {
            Co.yield("using " + r.name());
            if (fail) {
                throw new AppError("inside");
            }
            Co.yield("still using");
        }
        Co.yield("after");
        return Co.done();
    }
}
