package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Which sub-generator a suspended generator is delegating to. */
public final class Case227CurrentDelegateIsVisible {
    private Case227CurrentDelegateIsVisible() {}

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        say("fresh", g.delegate() == null);
        g.next();
        say("own yield", g.delegate() == null);
        g.next();
        say("delegating", g.delegate() == d);
        g.next();
        say("back", g.delegate() == null);
    }

    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        Co.yield(1);
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> outer(Generator<Integer, Void, Void> d) {
        Co.yield(0);
        Co.yieldFrom(d);
        Co.yield(2);
        return Co.done();
    }
}
