package twins;

import static twins.Kit.list;
import static twins.Kit.say;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import java.util.List;

/** Nested lists flattened by delegation as deep as the nesting. */
public final class Case167FlattenNestedLists {
    @Coroutine
    static Iterable<String> flat(Object x, int depth) {
        if (x instanceof List<?> parts) {
            for (Object part : parts) {
                Co.yieldFrom(flat(part, depth + 1));
            }
        } else {
            Co.yield(x + "@" + depth);
        }
        return Co.done();
    }

    public static void main(String[] args) {
        var nested = List.of(1, List.of(2, List.of(3, List.of(), List.of(4)), 5), List.of(List.of(List.of(6))));
        say(list(flat(nested, 0)));
        say(list(flat(List.of(), 0)));
    }
}
