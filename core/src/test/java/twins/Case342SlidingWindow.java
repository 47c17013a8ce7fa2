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

/** Overlapping windows, each a fresh copy. */
public final class Case342SlidingWindow {
    private Case342SlidingWindow() {}

    @Coroutine
    static <T> Generator<List<T>, Void, Void> windows(Iterable<T> src, int n) {
        Deque<T> w = new ArrayDeque<>();
        for (T v : src) {
            w.add(v);
            if (w.size() > n) {
                w.remove();
            }
            if (w.size() == n) {
                Co.yield(new ArrayList<>(w));
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(windows(List.of("abcde".split("")), 3)));
        say(list(windows(List.of("ab".split("")), 3)));
    }
}
