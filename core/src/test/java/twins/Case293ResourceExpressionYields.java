package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The resource itself comes from a yield. */
public final class Case293ResourceExpressionYields {
    private Case293ResourceExpressionYields() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send(new Res("sent")));
        step("next", g::next);
    }

    record Res(String name) implements AutoCloseable {
        Res open() {
            say("open", name);
            return this;
        }

        @Override
        public void close() {
            say("release", name);
        }
    }

    @Coroutine
    static Generator<String, Res, Void> gen() {
        try (Res r = Co.<Res>yield("which?").open()) {
            Co.yield("have " + r.name());
        }
        return Co.done();
    }
}
