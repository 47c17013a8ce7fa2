package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.Arrays;
import java.util.List;

/** Neighbouring pairs and numbered items. */
public final class Case399PairwiseAndEnumerate {
    private Case399PairwiseAndEnumerate() {}

    @Coroutine
    static <T> Generator<List<T>, Void, Void> pairwise(Iterable<T> src) {
        boolean started = false;
        T prev = null;
        for (T v : src) {
            if (started) {
                Co.yield(Arrays.asList(prev, v));
            }
            started = true;
            prev = v;
        }
        return Co.done();
    }

    @Coroutine
    static Generator<List<Object>, Void, Void> numbered(Iterable<?> src, int n) {
        for (Object v : src) {
            Co.yield(List.of(n, v));
            n++;
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(pairwise(List.of("a", "b", "c", "d"))), list(pairwise(List.of("a"))), list(pairwise(List.of())));
        say(list(numbered(List.of("x", "y", "z"), 10)));
        say(list(numbered(pairwise(Arrays.asList(null, null, 1)), 0)));
    }
}
