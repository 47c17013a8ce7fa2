package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** An item assignment with a yield only on the right. */
public final class Case248StoreIntoItemWithPlainIndex {
    private Case248StoreIntoItemWithPlainIndex() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (String v : List.of("A", "B", "C")) {
            step("send", () -> g.send(v));
        }
    }

    @Coroutine
    static Generator<String, String, Void> gen() {
        String[] xs = {"a", "b", "c"};
        for (int i = 0; i < 3; i++) {
            xs[i] = Co.yield(xs[i]);
        }
        say((Object) xs);
        return Co.done();
    }
}
