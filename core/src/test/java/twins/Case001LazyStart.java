package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Calling a coroutine runs none of its body; the first next starts it. */
public final class Case001LazyStart {
    private Case001LazyStart() {}

    @Coroutine
    static Generator<String, Void, Void> worker() {
        say("body starts");
        Co.yield("first");
        say("body ends");
        return null;
    }

    public static void main(String[] args) {
        say("before call");
        Generator<String, Void, Void> g = worker();
        say("after call");
        step("next 1", g::next);
        say("between");
        step("next 2", g::next);
    }
}
