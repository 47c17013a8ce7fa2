package twins;

import static twins.Kit.say;
import static twins.Kit.show;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** An error raised while suspended in a catch block leaves that block, not its try. */
public final class Case078ThrowAtYieldInExceptBlock {
    private Case078ThrowAtYieldInExceptBlock() {}

    static final class A extends AppError {
        A(String message) {
            super(message);
        }
    }

    static final class B extends AppError {
        B(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<Object, Void, Void> gen() {
        try {
            try {
                Co.yield(1);
            } catch (A e) {
                Co.yield("in handler");
            } catch (B e) {
                say("wrong: sibling handler");
            }
        } catch (B e) {
            Co.yield("outer got " + show(e));
        }
        return null;
    }

    public static void main(String[] args) {
        Generator<Object, Void, Void> g = gen();
        g.next();
        step("throw A", () -> g.raise(new A("a")));
        step("throw B", () -> g.raise(new B("b")));
        step("next", g::next);
    }
}
