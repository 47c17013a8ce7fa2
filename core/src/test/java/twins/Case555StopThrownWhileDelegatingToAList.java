package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;

/** StopIteration thrown in while a list is the delegate is not taken as its end. */
public final class Case555StopThrownWhileDelegatingToAList {
    private Case555StopThrownWhileDelegatingToAList() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        try {
            Co.yieldFrom(List.<Object>of(1, 2, 3));
            say("wrong");
        } catch (StopIteration e) {
            say("caught", e);
        }
        Co.yield("after");
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", g::next);
        step("throw", () -> g.raise(new StopIteration("v")));
    }
}
