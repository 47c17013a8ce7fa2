package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Zero, empty text, false and an empty list are still refused by a fresh generator. */
public final class Case025FalsyValuesAreNotNone {
    private Case025FalsyValuesAreNotNone() {}

    @Coroutine
    static Generator<Object, Object, Void> gen() {
        Object x = Co.yield("up");
        while (true) {
            x = Co.yield(x);
        }
    }

    public static void main(String[] args) {
        Generator<Object, Object, Void> g = gen();
        for (Object v : List.of(0, "", false, List.of())) {
            step("fresh send", () -> g.send(v));
        }
        step("next", g::next);
        for (Object v : List.of(0, false, List.of())) {
            step("live send", () -> g.send(v));
        }
    }
}
