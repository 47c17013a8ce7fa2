package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Backtracking in a single generator with an explicit stack of generators. */
public final class Case173ConjoinFlat {
    @Coroutine
    static Generator<List<Integer>, Void, Void> conjoin(List<Supplier<Generator<Integer, Void, Void>>> makers) {
        int n = makers.size();
        List<Generator<Integer, Void, Void>> open = new ArrayList<>();
        List<Integer> slots = new ArrayList<>(Collections.nCopies(n, null));
        while (true) {
            if (open.size() == n) {
                Co.yield(slots);
            } else {
                open.add(makers.get(open.size()).get());
            }
            while (!open.isEmpty()) {
                int last = open.size() - 1;
                try {
                    slots.set(last, open.get(last).next());
                    break;
                } catch (StopIteration end) {
                    open.remove(last);
                }
            }
            if (open.isEmpty()) {
                return Co.done();
            }
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> digits(int n) {
        for (int d = 0; d < n; d++) {
            Co.yield(d);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        for (List<Integer> s : conjoin(Collections.nCopies(3, () -> digits(2)))) {
            say(s);
        }
        say("count", conjoin(Collections.nCopies(5, () -> digits(3))).stream().count());
    }
}
