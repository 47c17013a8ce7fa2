package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** The else of for and while runs when no break happened. */
public final class Case276LoopElse {
    private Case276LoopElse() {}

    public static void main(String[] args) {
        say(list(gen(List.of(1, 2, 3), 2)));
        say(list(gen(List.of(1, 2, 3), 9)));
    }

    @Coroutine
    static Generator<Object, Object, Void> gen(List<Integer> xs, int wanted) {
        boolean found = false;
        for (int x : xs) {
            Object got = Co.yield(x);
            if (x == wanted) {
                Co.yield("found");
                found = true;
                break;
            }
        }
        if (!found) {
            Co.yield("for else");
        }
        int n = 2;
        while (n > 0) {
            Co.yield("n" + n);
            n--;
        }
        Co.yield("while else");
        return Co.done();
    }
}
