package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A refused send does not start the body, however often. */
public final class Case621RefusedSendLeavesItFresh {
    private Case621RefusedSendLeavesItFresh() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        say("starts");
        Object x = Co.yield(1);
        say("got", x);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("send", () -> g.send(1));
        step("send", () -> g.send(2));
        step("state", () -> g.state());
        step("send none", () -> g.send(null));
        step("send", () -> g.send(3));
    }
}
