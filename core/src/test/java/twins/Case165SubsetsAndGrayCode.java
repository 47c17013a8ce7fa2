package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Power set and reflected Gray code. */
public final class Case165SubsetsAndGrayCode {
    static <T> List<T> prepend(T first, List<T> tail) {
        List<T> all = new ArrayList<>(tail);
        all.add(0, first);
        return all;
    }

    @Coroutine
    static <T> Iterable<List<T>> subsets(List<T> xs) {
        if (xs.isEmpty()) {
            Co.yield(List.of());
        } else {
            for (List<T> s : subsets(xs.subList(1, xs.size()))) {
                Co.yield(s);
                Co.yield(prepend(xs.get(0), s));
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> gray(int n) {
        if (n == 0) {
            Co.yield("");
        } else {
            Deque<String> prior = new ArrayDeque<>();
            for (String g : gray(n - 1)) {
                prior.push(g);
                Co.yield("0" + g);
            }
            while (!prior.isEmpty()) {
                Co.yield("1" + prior.pop());
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(subsets(List.of("x", "y", "z"))));
        say(list(gray(3)));
    }
}
