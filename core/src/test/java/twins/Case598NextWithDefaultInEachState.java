package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The default is given at the end only. */
public final class Case598NextWithDefaultInEachState {
    private Case598NextWithDefaultInEachState() {}

    @Coroutine
    static Generator<Object, Object, Object> body() {
        Co.yield(1);
        Co.yield(null);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = body();
        step("next", () -> g.nextOr("default"));
        step("next", () -> g.nextOr("default"));
        step("next", () -> g.nextOr("default"));
        step("next", () -> g.nextOr("default"));
    }
}
