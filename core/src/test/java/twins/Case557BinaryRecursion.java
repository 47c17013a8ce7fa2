package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Both branches of a recursion delegate; the driver sees one sequence. */
public final class Case557BinaryRecursion {
    private Case557BinaryRecursion() {}

    @Coroutine
    static Generator<Object, Object, Object> tree(int n, String name) {
        if (n == 0) {
            Co.yield(name);
            return Co.done(1);
        }
        Integer a = (Integer) Co.yieldFrom(tree(n - 1, name + "l"));
        Integer b = (Integer) Co.yieldFrom(tree(n - 1, name + "r"));
        return Co.done(a + b);
    }

    @Coroutine
    static Generator<Object, Object, Object> count(int n) {
        Object total = Co.yieldFrom(tree(n, "t"));
        say("leaves", total);
        return Co.done();
    }

    public static void main(String[] args) {
        var g = count(3);
        say(list(g));
    }
}
