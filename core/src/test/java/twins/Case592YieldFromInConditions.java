package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Delegations decide an if and a while. */
public final class Case592YieldFromInConditions {
    private Case592YieldFromInConditions() {}

    @Coroutine
    static Generator<Object, Object, Object> ask(String question) {
        Object x = Co.yield(question);
        return Co.done(x);
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        while (Co.yieldFrom(ask("more?")) != null) {
            if (Co.yieldFrom(ask("loud?")) == null) {
                say("quiet");
            } else {
                say("LOUD");
            }
        }
        return Co.done("no more");
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send", () -> g.send("yes"));
        step("send", () -> g.send("yes"));
        step("send", () -> g.send("yes"));
        step("next", g::next);
        step("next", g::next);
    }
}
