package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A state machine each of whose states hands over to the next. */
public final class Case561TailHandOversInARow {
    private Case561TailHandOversInARow() {}

    @Coroutine
    static Generator<Object, Object, Object> red(int n) {
        Co.yield("red");
        return green(n);
    }

    @Coroutine
    static Generator<Object, Object, Object> green(int n) {
        Co.yield("green");
        return amber(n);
    }

    @Coroutine
    static Generator<Object, Object, Object> amber(int n) {
        Co.yield("amber");
        if (n == 0) {
            return Co.done("off");
        }
        return red(n - 1);
    }

    @Coroutine
    static Generator<Object, Object, Object> lamp() {
        Object r = Co.yieldFrom(red(2));
        say("lamp is", r);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = lamp();
        say(list(g));
    }
}
