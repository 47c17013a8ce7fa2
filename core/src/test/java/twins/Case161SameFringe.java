package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** Two trees compared leaf by leaf, stopping at the first difference. */
public final class Case161SameFringe {
    @Coroutine
    static Generator<Object, Void, Void> leaves(String label, Object tree) {
        if (tree instanceof List<?> parts) {
            for (Object part : parts) {
                Co.yieldFrom(leaves(label, part));
            }
        } else {
            say(label, "leaf", tree);
            Co.yield(tree);
        }
        return Co.done();
    }

    static boolean same(Object a, Object b) {
        var x = leaves("L", a);
        var y = leaves("R", b);
        while (true) {
            Object p = x.nextOr("end");
            Object q = y.nextOr("end");
            if (!p.equals(q)) {
                return false;
            }
            if (p.equals("end")) {
                return true;
            }
        }
    }

    public static void main(String[] args) {
        say(same(List.of(1, List.of(2, List.of(3))), List.of(List.of(1, 2), 3)));
        say(same(List.of(1, List.of(2, 9, 10)), List.of(1, 2, 3, 4, 5, 6)));
    }
}
