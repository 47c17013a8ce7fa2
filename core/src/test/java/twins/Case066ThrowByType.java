package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error is raised with and without a message; Java's raise takes an instance only. */
public final class Case066ThrowByType {
    private Case066ThrowByType() {}

    static final class Plain extends AppError {
        Plain() {}

        Plain(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        while (true) {
            try {
                Co.yield("up");
            } catch (AppError e) {
                say("caught", e);
            }
        }
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen();
        g.next();
        step("throw type", () -> g.raise(new Plain()));
        step("throw instance", () -> g.raise(new Plain("msg")));
    }
}
