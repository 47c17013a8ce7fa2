package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A delegation on the right of and is not entered if the left says no. */
public final class Case593YieldFromShortCircuit {
    private Case593YieldFromShortCircuit() {}

    @Coroutine
    static Generator<Object, Object, Object> ask(String question) {
        say("asked", question);
        Object x = Co.yield(question);
        return Co.done(x);
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        if (Co.yieldFrom(ask("a")) != null && Co.yieldFrom(ask("b")) != null) {
            say("both");
        } else {
            say("not both");
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("next", g::next);
        var h = body();
        step("next", h::next);
        step("send", () -> h.send(1));
        step("send", () -> h.send(2));
    }
}
