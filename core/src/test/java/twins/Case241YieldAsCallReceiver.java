package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A method called on what was sent. */
public final class Case241YieldAsCallReceiver {
    private Case241YieldAsCallReceiver() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        step("send", () -> g.send(new Robot("R2")));
        step("send", () -> g.send("Ann"));
    }

    record Robot(String name) {
        String greet(String who) {
            return name + " greets " + who;
        }
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        String text = Co.<Robot>yield("robot?").greet(Co.yield("who?"));
        say(text);
        return Co.done();
    }
}
