package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Empty delegates cause no suspension at all. */
public final class Case182FromEmptyThings {
    @Coroutine
    static Generator<Integer, Void, String> nothing() {
        return Co.done("result of nothing");
    }

    @Coroutine
    static Generator<Integer, Void, String> gen() {
        say("start");
        Co.yieldFrom(new ArrayList<Integer>());
        Co.yieldFrom(Set.<Integer>of());
        Co.yieldFrom(List.<Integer>of().iterator());
        String r = Co.yieldFrom(nothing());
        say("r", r);
        return Co.done("through");
    }

    public static void main(String[] args) {
        step("next", () -> gen().next());
    }
}
