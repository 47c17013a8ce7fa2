package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers with factors 2, 3 and 5 only, from merged streams over a shared list. */
public final class Case339HammingNumbersByMerging {
    private Case339HammingNumbersByMerging() {}

    private static final List<Integer> SEEN = new ArrayList<>(List.of(1));

    @Coroutine
    static Generator<Integer, Void, Void> times(int k) {
        int i = 0;
        while (true) {
            Co.yield(SEEN.get(i) * k);
            i++;
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> merged(List<Generator<Integer, Void, Void>> streams) {
        List<Integer> heads = new ArrayList<>();
        for (var s : streams) {
            heads.add(s.next());
        }
        while (true) {
            int low = Collections.min(heads);
            Co.yield(low);
            for (int i = 0; i < heads.size(); i++) {
                if (heads.get(i) == low) {
                    heads.set(i, streams.get(i).next());
                }
            }
        }
    }

    @Coroutine
    static Generator<Integer, Void, Void> hamming() {
        Co.yield(1);
        for (int v : merged(List.of(times(2), times(3), times(5)))) {
            SEEN.add(v);
            Co.yield(v);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var g = hamming();
        List<Integer> first = new ArrayList<>();
        while (first.size() < 30) {
            first.add(g.next());
        }
        say(first);
    }
}
