package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Many generators made with different arguments, advanced in another order. */
public final class Case012MadeInLoopUsedInReverse {
    private Case012MadeInLoopUsedInReverse() {}

    @Coroutine
    static Generator<String, Void, Void> pair(int k) {
        Co.yield("k" + k + "-one");
        Co.yield("k" + k + "-two");
        return null;
    }

    public static void main(String[] args) {
        List<Generator<String, Void, Void>> made = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            made.add(pair(k));
        }
        for (int k = 2; k >= 0; k--) {
            step("first", made.get(k)::next);
        }
        for (Generator<String, Void, Void> g : made) {
            step("second", g::next);
        }
        for (Generator<String, Void, Void> g : made) {
            step("end", g::next);
        }
    }
}
