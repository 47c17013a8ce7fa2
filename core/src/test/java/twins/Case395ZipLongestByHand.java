package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** Parallel walk over sources of different lengths with filling. */
public final class Case395ZipLongestByHand {
    private Case395ZipLongestByHand() {}

    @Coroutine
    static <T> Generator<List<T>, Void, Void> zipAll(T fill, List<Generator<T, Void, Void>> sources) {
        int live = sources.size();
        boolean[] done = new boolean[sources.size()];
        while (true) {
            List<T> row = new ArrayList<>();
            for (int i = 0; i < sources.size(); i++) {
                T v = fill;
                if (!done[i]) {
                    try {
                        v = sources.get(i).next();
                    } catch (StopIteration e) {
                        done[i] = true;
                        live--;
                    }
                }
                row.add(v);
            }
            if (live == 0) {
                return Co.done();
            }
            Co.yield(row);
        }
    }

    @Coroutine
    static Generator<String, Void, Void> run(String label, int n) {
        for (int i = 0; i < n; i++) {
            Co.yield(label + i);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(zipAll("-", List.of(run("a", 3), run("b", 1), run("c", 2)))));
        say(list(zipAll("-", List.of(run("a", 0), run("b", 0)))));
    }
}
