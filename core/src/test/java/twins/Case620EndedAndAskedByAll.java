package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;
import twins.Kit.AppError;

/** Each way to ask one that has ended. */
public final class Case620EndedAndAskedByAll {
    private Case620EndedAndAskedByAll() {}

    @Coroutine
    static Generator<Object, Object, Object> brief() {
        Co.yieldFrom(List.<Object>of());
        return Co.done("result");
    }

    public static void main(String[] args) {
        var g = brief();
        step("next", g::next);
        step("next", g::next);
        step("default", () -> g.nextOr("default"));
        step("send none", () -> g.send(null));
        step("send", () -> g.send(1));
        step("throw", () -> g.raise(new AppError("x")));
        step("close", g::close);
        say(list(g));
        step("state", () -> g.state());
    }
}
