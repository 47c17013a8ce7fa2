package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Closing the middle generator of a chain from outside: the top goes on with none. */
public final class Case228CloseInTheMiddleOfAChain {
    private Case228CloseInTheMiddleOfAChain() {}

    public static void main(String[] args) {
        var m = mid(leaf());
        var t = top(m);
        step("next", t::next);
        step("close mid", () -> {
            m.close();
            return null;
        });
        step("next", t::next);
    }

    @Coroutine
    static Generator<String, Void, Void> leaf() {
        try {
            while (true) {
                Co.yield("leaf");
            }
        } finally {
            say("leaf closed");
        }
    }

    @Coroutine
    static Generator<String, Void, Void> mid(Generator<String, Void, Void> d) {
        try {
            Co.yieldFrom(d);
        } finally {
            say("mid closed");
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> top(Generator<String, Void, Void> d) {
        Void r = Co.yieldFrom(d);
        say("top resumes with", r);
        Co.yield("top alone");
        return Co.done();
    }
}
