package twins;

import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.ArrayList;
import java.util.List;

/** All orders of a list, each level picking one item. */
public final class Case162PermutationsByRemoval {
    @Coroutine
    static <T> Iterable<List<T>> perms(List<T> xs) {
        if (xs.isEmpty()) {
            Co.yield(List.of());
            return Co.done();
        }
        for (int i = 0; i < xs.size(); i++) {
            List<T> others = new ArrayList<>(xs);
            T picked = others.remove(i);
            for (List<T> rest : perms(others)) {
                List<T> order = new ArrayList<>(List.of(picked));
                order.addAll(rest);
                Co.yield(order);
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        for (List<String> p : perms(List.of("a", "b", "c"))) {
            say(p);
        }
        int count = 0;
        for (List<Integer> p : perms(List.of(1, 2, 3, 4, 5))) {
            count++;
        }
        say("count of 5", count);
    }
}
