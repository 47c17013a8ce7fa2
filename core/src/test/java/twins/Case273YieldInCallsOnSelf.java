package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Yields as arguments of the object's own and inherited methods. */
public final class Case273YieldInCallsOnSelf {
    private Case273YieldInCallsOnSelf() {}

    public static void main(String[] args) {
        var g = new Derived().run();
        step("next", g::next);
        step("send", () -> g.send("x"));
        step("send", () -> g.send("y"));
    }

    static class Base {
        String label(String a, String b) {
            return "base " + a + b;
        }
    }

    static final class Derived extends Base {
        @Override
        String label(String a, String b) {
            return "derived " + a + b;
        }

        @Coroutine
        Generator<String, String, Void> run() {
            say(this.label("1", Co.yield("own")));
            say(super.label(Co.yield("inherited"), "2"));
            return Co.done();
        }
    }
}
