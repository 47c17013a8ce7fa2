package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Two generators that delegate to fresh ones of each other. */
public final class Case558MutualRecursion {
    private Case558MutualRecursion() {}

    @Coroutine
    static Generator<Object, Object, Object> even(int n) {
        Co.yield("even");
        if (n > 0) {
            Object r = Co.yieldFrom(odd(n - 1));
            return Co.done(r);
        }
        return Co.done("was even");
    }

    @Coroutine
    static Generator<Object, Object, Object> odd(int n) {
        Co.yield("odd");
        if (n > 0) {
            Object r = Co.yieldFrom(even(n - 1));
            return Co.done(r);
        }
        return Co.done("was odd");
    }

    @Coroutine
    static Generator<Object, Object, Object> ask(int n) {
        Object r = Co.yieldFrom(even(n));
        say(n, r);
        return Co.done();
    }

    public static void main(String[] args) {
        var a = ask(3);
        var b = ask(4);
        say(list(a));
        say(list(b));
    }
}
