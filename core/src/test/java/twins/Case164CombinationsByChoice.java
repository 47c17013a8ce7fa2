package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** k out of n, taking or leaving the first item. */
public final class Case164CombinationsByChoice {
    static <T> List<T> prepend(T first, List<T> tail) {
        List<T> all = new ArrayList<>(tail);
        all.add(0, first);
        return all;
    }

    @Coroutine
    static <T> Generator<List<T>, Void, Void> choose(List<T> xs, int k) {
        if (k == 0) {
            Co.yield(List.of());
        } else if (xs.size() >= k) {
            for (List<T> tail : choose(xs.subList(1, xs.size()), k - 1)) {
                Co.yield(prepend(xs.get(0), tail));
            }
            for (List<T> tail : choose(xs.subList(1, xs.size()), k)) {
                Co.yield(tail);
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        for (int k = 0; k < 6; k++) {
            say(k, list(choose(List.of(1, 2, 3, 4), k)));
        }
    }
}
