package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Backtracking over a list of generator makers, depth by recursion. */
public final class Case172ConjoinRecursive {
    static Generator<List<Integer>, Void, Void> conjoin(List<Supplier<Generator<Integer, Void, Void>>> makers) {
        return level(makers, new ArrayList<>(Collections.nCopies(makers.size(), null)), 0);
    }

    @Coroutine
    static Generator<List<Integer>, Void, Void> level(
            List<Supplier<Generator<Integer, Void, Void>>> makers, List<Integer> slots, int i) {
        if (i == makers.size()) {
            Co.yield(slots);
        } else {
            for (int v : makers.get(i).get()) {
                slots.set(i, v);
                Co.yieldFrom(level(makers, slots, i + 1));
            }
        }
        return Co.done();
    }

    @Coroutine
    static Generator<Integer, Void, Void> upto(int n) {
        for (int i = 0; i < n; i++) {
            Co.yield(i);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        for (List<Integer> s : conjoin(List.of(() -> upto(2), () -> upto(3)))) {
            say(s);
        }
        say("none", list(conjoin(List.of(() -> upto(2), () -> upto(0)))));
        say("empty", list(conjoin(List.of())));
        say("bits", conjoin(Collections.nCopies(8, () -> upto(2))).stream().count());
    }
}
