package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import java.util.ArrayList;
import java.util.List;

/** Cartesian product, last position fastest. */
public final class Case396ProductByRecursion {
    private Case396ProductByRecursion() {}

    @Coroutine
    static Generator<List<Object>, Void, Void> product(List<List<?>> pools, int i) {
        if (i == pools.size()) {
            Co.yield(List.of());
        } else {
            for (Object v : pools.get(i)) {
                for (List<Object> rest : product(pools, i + 1)) {
                    List<Object> row = new ArrayList<>();
                    row.add(v);
                    row.addAll(rest);
                    Co.yield(row);
                }
            }
        }
        return Co.done();
    }

    public static void main(String[] args) {
        say(list(product(List.of(List.of("a", "b"), List.of(1, 2, 3)), 0)));
        say(list(product(List.of(), 0)));
        say(list(product(List.of(List.of("a"), List.of()), 0)));
    }
}
