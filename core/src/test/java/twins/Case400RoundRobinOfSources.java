package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.List;

/** One item from each source in turn until all have ended. */
public final class Case400RoundRobinOfSources {
    private Case400RoundRobinOfSources() {}

    @Coroutine
    static <T> Generator<T, Void, Void> interleave(List<Generator<T, Void, Void>> sources) {
        List<Generator<T, Void, Void>> live = new ArrayList<>(sources);
        while (!live.isEmpty()) {
            for (var s : List.copyOf(live)) {
                try {
                    Co.yield(s.next());
                } catch (StopIteration e) {
                    live.remove(s);
                }
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<String, Void, Void> run(String label, int n) {
        for (int i = 0; i < n; i++) {
            Co.yield(label + i);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(interleave(List.of(run("a", 3), run("b", 1), run("c", 2)))));
        say(list(interleave(List.of())));
    }
}
