package twins;

import static twins.Kit.list;
import static twins.Kit.say;
import static twins.Kit.step;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** A list argument changed between the call and the first next is seen changed. */
public final class Case008LateViewOfMutableArgument {
    private Case008LateViewOfMutableArgument() {}

    @Coroutine
    static Generator<Integer, Void, Void> total(List<Integer> xs) {
        say("size at start", xs.size());
        int s = 0;
        // By index: a Java iterator would refuse the list that grows meanwhile.
        for (int i = 0; i < xs.size(); i++) {
            s += xs.get(i);
            Co.yield(s);
        }
        return null;
    }

    public static void main(String[] args) {
        List<Integer> data = new ArrayList<>(List.of(1, 2));
        Generator<Integer, Void, Void> g = total(data);
        data.add(10);
        step("next", g::next);
        data.add(100);
        say("rest", list(g));
    }
}
