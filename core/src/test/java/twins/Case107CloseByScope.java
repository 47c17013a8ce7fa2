package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import twins.Kit.AppError;

/** A scope closes its generator on a normal exit, on an error and on a return. */
public final class Case107CloseByScope {
    @Coroutine
    static Generator<String, Void, Void> gen() {
        try {
            Co.yield("a");
            Co.yield("b");
        } finally {
            say("finally");
        }
        return Co.done();
    }

    static String first() {
        try (var g = gen()) {
            return g.next();
        }
    }

    public static void main(String[] args) {
        try (var g = gen()) {
            say(g.next());
        }
        say("after block 1");
        try (var g = gen()) {
            say(g.next());
            throw new AppError("in block");
        } catch (AppError e) {
            say("after block 2", e);
        }
        say("first", first());
    }
}
