package twins;

import static twins.Kit.list;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Code outside may advance the delegate between two steps of the delegator. */
public final class Case211OutsiderStealsFromTheDelegate {
    private Case211OutsiderStealsFromTheDelegate() {}

    public static void main(String[] args) {
        var d = inner();
        var g = outer(d);
        step("outer", g::next);
        step("direct", d::next);
        step("outer", g::next);
        step("direct", () -> list(d));
        step("outer", g::next);
    }

    @Coroutine
    static Generator<Integer, Void, Void> inner() {
        for (int i = 0; i < 6; i++) {
            Co.yield(i);
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Object, Void, Void> outer(Generator<Integer, Void, Void> d) {
        Co.yieldFrom(d);
        Co.yield("outer end");
        return Co.done();
    }
}
