package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Send(none) is next, also for a list. */
public final class Case553NoneSentWhileDelegatingToAList {
    private Case553NoneSentWhileDelegatingToAList() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        Co.yieldFrom(List.<Object>of("a", "b"));
        Co.yield("c");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("send", () -> g.send(null));
        step("send", () -> g.send(null));
        step("send", () -> g.send(null));
    }
}
