package twins;

import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** One yield assigned to two targets. */
public final class Case261ChainedAssignment {
    private Case261ChainedAssignment() {}

    public static void main(String[] args) {
        var g = gen();
        g.next();
        step("send", () -> g.send("same"));
        step("send", () -> g.send(8));
    }

    @Coroutine
    static Generator<String, Object, Void> gen() {
        Object a;
        Object b;
        a = b = Co.yield("value?");
        say(a, b, a == b);
        Object[] xs = {0, 0};
        Object n;
        xs[0] = xs[1] = n = Co.yield("again?");
        say(xs, n);
        return Co.done();
    }
}
