package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** What makes the delegate waits for a value first. */
public final class Case597YieldInTheArgumentOfADelegate {
    private Case597YieldInTheArgumentOfADelegate() {}

    @Coroutine
    static Generator<Object, Object, Object> part(Object name, Object again) {
        Co.yield(name);
        Co.yield(again);
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Object, Object> body() {
        Co.yieldFrom(part(Co.yield("name?"), Co.yield("again?")));
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send", () -> g.send("a"));
        step("send", () -> g.send("b"));
        step("next", g::next);
        step("next", g::next);
    }
}
