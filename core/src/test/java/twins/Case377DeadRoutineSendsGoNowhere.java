package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;

/** Sending to an ended routine is an error here, where a switch would fall back to the parent. */
public final class Case377DeadRoutineSendsGoNowhere {
    private Case377DeadRoutineSendsGoNowhere() {}

    @Coroutine
    static Generator<Void, Void, Integer> inner() {
        say("inner runs");
        return Co.done(42);
    }

    @Coroutine
    static Generator<String, String, Void> outer() {
        var g = inner();
        for (int i = 0; i < 2; i++) {
            try {
                g.next();
            } catch (StopIteration e) {
                say("outer got", e.value());
            }
        }
        Co.yield("outer value");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = outer();
        step("next", () -> g.next());
        step("next", () -> g.next());
        step("send", () -> g.send("to the dead"));
    }
}
