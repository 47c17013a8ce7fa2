package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Distinct items in first-seen order, and selection by a parallel mask. */
public final class Case403UniqueAndCompress {
    private Case403UniqueAndCompress() {}

    @Coroutine
    static <T> Generator<T, Void, Void> unique(Iterable<T> src) {
        List<T> seen = new ArrayList<>();
        for (T v : src) {
            if (!seen.contains(v)) {
                seen.add(v);
                Co.yield(v);
            }
        }
        return Co.done();
    }

    @Coroutine
    static <T> Generator<T, Void, Void> compress(Iterable<T> src, List<Integer> mask) {
        Iterator<Integer> m = mask.iterator();
        for (T v : src) {
            if (!m.hasNext() || m.next() == 0) {
                continue;
            }
            Co.yield(v);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(unique(List.of("mississippi".split("")))));
        say(list(compress(List.of("abcdef".split("")), List.of(1, 0, 1, 0, 1))));
    }
}
