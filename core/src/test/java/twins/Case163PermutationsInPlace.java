package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Swapping in one shared list with undo after each yield; who keeps a value must copy it. */
public final class Case163PermutationsInPlace {
    @Coroutine
    static <T> Generator<List<T>, Void, Void> perms(List<T> a, int k) {
        if (k == a.size()) {
            Co.yield(a);
            return Co.done();
        }
        for (int i = k; i < a.size(); i++) {
            Collections.swap(a, k, i);
            Co.yieldFrom(perms(a, k + 1));
            Collections.swap(a, k, i);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        List<Integer> data = new ArrayList<>(List.of(1, 2, 3));
        List<List<Integer>> kept = new ArrayList<>();
        for (List<Integer> p : perms(data, 0)) {
            say(p);
            kept.add(p);
        }
        say("restored", data);
        say("all kept are one object", kept.stream().allMatch(k -> k == data));
    }
}
