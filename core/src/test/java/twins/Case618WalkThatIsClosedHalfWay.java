package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The finally blocks of the levels that are open run inside out. */
public final class Case618WalkThatIsClosedHalfWay {
    private Case618WalkThatIsClosedHalfWay() {}

    @Coroutine
    static Generator<Object, Object, Object> walk(int n, String name) {
        try {
            Co.yield(name);
            if (n > 0) {
                Co.yieldFrom(walk(n - 1, name + "l"));
                Co.yieldFrom(walk(n - 1, name + "r"));
            }
        } finally {
            say("closes", name);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = walk(3, "t");
        for (int i = 0; i < 5; i++) {
            step("next", g::next);
        }
        g.close();
        step("state", () -> g.state());
    }
}
