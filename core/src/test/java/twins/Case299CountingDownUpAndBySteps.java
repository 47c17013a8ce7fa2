package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;

/** Several loop forms with computed bounds. */
public final class Case299CountingDownUpAndBySteps {
    private Case299CountingDownUpAndBySteps() {}

    public static void main(String[] args) {
        say(list(gen(0, 6, 2)));
        say(list(gen(5, 5, 1)));
    }

    @Coroutine
    static Generator<Integer, Void, Void> gen(int a, int b, int step) {
        int i = a;
        while (i != b) {
            Co.yield(i);
            i += step;
        }
        for (int j = b; j > a; j -= step) {
            Co.yield(j);
        }
        return Co.done();
    }
}
