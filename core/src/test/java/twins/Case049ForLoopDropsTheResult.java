package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** A for loop and a collected list throw the returned value away. */
public final class Case049ForLoopDropsTheResult {
    private Case049ForLoopDropsTheResult() {}

    @Coroutine
    static Generator<String, Void, String> gen() {
        Co.yield("a");
        Co.yield("b");
        return Co.done("lost");
    }

    public static void main(String[] args) {
        for (String v : gen()) {
            say("loop", v);
        }
        say("list", list(gen()));
    }
}
