package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** The very instance thrown in is the one that comes out. */
public final class Case063ThrowSameObjectComesBack {
    private Case063ThrowSameObjectComesBack() {}

    @Coroutine
    static Generator<Integer, Void, Void> gen() {
        Co.yield(1);
        return null;
    }

    @Coroutine
    static Generator<Object, Void, Void> gen2() {
        try {
            Co.yield(1);
        } catch (AppError inner) {
            Co.yield(inner);
        }
        return null;
    }

    public static void main(String[] args) {
        AppError e = new AppError("one and only");
        Generator<Integer, Void, Void> g = gen();
        g.next();
        try {
            g.raise(e);
        } catch (AppError got) {
            say("same", got == e);
        }
        Generator<Object, Void, Void> h = gen2();
        h.next();
        say("same inside", h.raise(e) == e);
    }
}
