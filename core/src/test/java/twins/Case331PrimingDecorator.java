package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A decorator that advances a new consumer to its first yield, so values can be sent at once. */
public final class Case331PrimingDecorator {
    private Case331PrimingDecorator() {}

    @Coroutine(primed = true)
    static Generator<Void, String, Void> sink(String label) {
        say(label, "waiting");
        while (true) {
            String x = Co.yield();
            say(label, "took", x);
        }
    }

    public static void main(String[] args) {
        var s = sink("S");
        say("made");
        step("send", () -> s.send("one"));
        step("send", () -> s.send("two"));
    }
}
