package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** The same recursive routine running on several levels at once, zipped with another run. */
public final class Case374NestedSameGenerators {
    private Case374NestedSameGenerators() {}

    @Coroutine
    static Generator<Integer, Void, Void> down(int n) {
        if (n > 0) {
            for (int v : down(n - 1)) {
                Co.yield(v);
            }
            Co.yield(n);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(down(5)));
        var a = down(3);
        var b = down(2);
        while (true) {
            Integer p = a.nextOr(null);
            Integer q = b.nextOr(null);
            say(p == null ? "end" : p, q == null ? "end" : q);
            if (p == null) {
                break;
            }
        }
    }
}
