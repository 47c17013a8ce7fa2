package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** What is sent says whether to go deeper. */
public final class Case617WalkThatIsPrunedBySend {
    private Case617WalkThatIsPrunedBySend() {}

    @Coroutine
    static Generator<Object, Object, Object> walk(int n, String name) {
        Object x = Co.yield(name);
        if (n > 0 && x == null) {
            Co.yieldFrom(walk(n - 1, name + "l"));
            Co.yieldFrom(walk(n - 1, name + "r"));
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = walk(2, "t");
        step("next", g::next);
        step("next", g::next);
        step("send", () -> g.send("prune"));
        step("next", g::next);
        step("next", g::next);
        step("next", g::next);
    }
}
