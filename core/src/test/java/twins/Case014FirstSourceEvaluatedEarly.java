package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.List;

/** The source, an argument, is evaluated at the call; the filter reads its limit late. */
public final class Case014FirstSourceEvaluatedEarly {
    private Case014FirstSourceEvaluatedEarly() {}

    private static int limit = 2;

    static List<Integer> source() {
        say("source evaluated");
        return List.of(1, 2, 3, 4, 5, 6);
    }

    @Coroutine
    static Iterable<Integer> tenfoldAboveLimit(List<Integer> source) {
        for (int x : source) {
            if (x > limit) {
                Co.yield(x * 10);
            }
        }
        return null;
    }

    public static void main(String[] args) {
        Iterable<Integer> g = tenfoldAboveLimit(source());
        say("made");
        limit = 4;
        say("items", list(g));
    }
}
