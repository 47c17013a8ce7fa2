package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** Catch clauses are tried in order, subclass before superclass. */
public final class Case069ThrowHandlerOrder {
    private Case069ThrowHandlerOrder() {}

    static class Base extends AppError {
        Base(String message) {
            super(message);
        }
    }

    static final class Derived extends Base {
        Derived(String message) {
            super(message);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> gen() {
        while (true) {
            try {
                Co.yield("idle");
            } catch (Derived e) {
                say("derived handler");
            } catch (Base e) {
                say("base handler");
            } catch (AppError e) {
                say("general handler");
            }
        }
    }

    public static void main(String[] args) {
        Generator<String, Void, Void> g = gen();
        g.next();
        for (AppError e : List.of(new Base("b"), new Derived("d"), new AppError("a"))) {
            step("throw", () -> g.raise(e));
        }
    }
}
