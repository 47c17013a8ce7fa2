package twins;

import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.List;

/** If, elif and else each with yields. */
public final class Case274YieldsInBothBranches {
    private Case274YieldsInBothBranches() {}

    public static void main(String[] args) {
        var g = sign(List.of(5, 0, -2));
        for (int i = 0; i < 5; i++) {
            step("next", g::next);
        }
    }

    @Coroutine
    static Generator<String, Void, String> sign(List<Integer> xs) {
        for (int x : xs) {
            if (x < 0) {
                Co.yield("neg");
            } else if (x == 0) {
                Co.yield("zero");
                Co.yield("still zero");
            } else {
                Co.yield("pos");
            }
        }
        return Co.done("signs done");
    }
}
