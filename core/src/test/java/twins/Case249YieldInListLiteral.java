package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.List;

/** A list built from yields and plain values in order. */
public final class Case249YieldInListLiteral {
    private Case249YieldInListLiteral() {}

    public static void main(String[] args) {
        var g = gen();
        step("next", g::next);
        for (Object v : List.of(2, 4, "A", "B")) {
            step("send", () -> g.send(v));
        }
    }

    static int tick(int v) {
        say("tick", v);
        return v;
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        int[] xs = {tick(1), Co.<Integer>yield("two?"), tick(3), Co.<Integer>yield("four?")};
        say(Arrays.stream(xs).boxed().toList());
        Object[][] ys = {{Co.yield("a?")}, {Co.yield("b?"), "c"}};
        say((Object) ys);
        return Co.done();
    }
}
